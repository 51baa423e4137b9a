package vn.minhbach.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;

/** Writes what stands, or stood, as datasets that publish again as no change. */
@Singleton
class Exports {

    private final AgroalDataSource database;
    private final Releases releases;

    Exports(AgroalDataSource database, Releases releases) {
        this.database = database;
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
     * @throws DoesNotFit            where the form cannot hold it
     * @throws IOException           where it cannot be written
     * @throws IllegalStateException where the database fails
     */
    void write(DatasetVersion wanted, DatasetWriter writer) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new StandingRows(connection, wanted).writeTo(writer);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not read the dataset of " + wanted.publisher(), failed);
        }
    }
}
