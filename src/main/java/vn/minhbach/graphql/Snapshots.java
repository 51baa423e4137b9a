package vn.minhbach.graphql;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;

/**
 * Turns the argument {@code release} into the snapshot that a query reads. The latest release is looked up once for a
 * request, so that all its fields agree even where a new one is published while it runs.
 */
@RequestScoped
class Snapshots {

    private final Releases releases;
    private Snapshot latest;

    Snapshots(Releases releases) {
        this.releases = releases;
    }

    /** @param release null for what stands now */
    synchronized Snapshot at(Integer release) throws GraphQLException {
        if (latest == null) {
            latest = releases.latest();
        }
        return latest.at(release)
                .orElseThrow(() -> new NotFound("There is no release " + release + " yet; releases are numbered from 1"));
    }
}
