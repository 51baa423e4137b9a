package vn.minhbach.graphql;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;

/** Turns the argument {@code release} into the snapshot that a query reads. */
@ApplicationScoped
class Snapshots {

    private final Releases releases;

    Snapshots(Releases releases) {
        this.releases = releases;
    }

    /** @param release null for what stands now */
    Snapshot at(Integer release) throws GraphQLException {
        return releases.snapshot(release)
                .orElseThrow(() -> new NotFound("There is no release " + release + " yet; releases are numbered from 1"));
    }
}
