package vn.minhbach.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;

/** Writes what stands, or stood, as datasets that publish again as no change. */
@Singleton
class Exports {

    private final Releases releases;

    Exports(Releases releases) {
        this.releases = releases;
    }

    /** The catalogue as of a release, null for now; empty where there is no such release. */
    Optional<Snapshot> snapshot(Integer release) {
        return releases.snapshot(release);
    }

    /** Whose datasets there are, in the order of their codes. */
    List<String> publishers(Snapshot at) {
        return releases.datasets(at).stream().map(each -> each.version().publisher()).toList();
    }

    /** A publisher's dataset; empty where it had none at that release. */
    Optional<DatasetVersion> find(String publisher, Snapshot at) {
        for (Dataset dataset : releases.datasets(at)) {
            if (dataset.version().publisher().equals(publisher)) {
                return Optional.of(new DatasetVersion(dataset, at));
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a dataset whole.
     *
     * @throws DoesNotFit  where the form cannot hold it
     * @throws IOException where it cannot be written
     */
    void write(DatasetVersion wanted, DatasetWriter writer) throws IOException {
        new SnapshotRows(wanted).writeTo(writer);
    }
}
