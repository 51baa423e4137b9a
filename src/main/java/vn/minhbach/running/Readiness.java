package vn.minhbach.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.HealthGroup;

import vn.minhbach.history.Histories;

/** Whether readers are answered, and whether publishers are. */
final class Readiness {

    private Readiness() {
    }

    /** Readers are answered while what was published is in memory, wherever the database is. */
    @Singleton
    @org.eclipse.microprofile.health.Readiness
    static class Reading implements HealthCheck {

        private final Histories histories;

        Reading(Histories histories) {
            this.histories = histories;
        }

        @Override
        public HealthCheckResponse call() {
            OptionalInt release = histories.known();
            Histories.Behind behind = histories.behind();
            HealthCheckResponseBuilder response = HealthCheckResponse.named("reading").status(release.isPresent())
                    .withData("database",
                            behind == null || behind.isTooLarge() ? "there" : "away since " + behind.since());
            if (behind != null && behind.isTooLarge()) {
                response.withData("behind", "since " + behind.since() + ": " + behind.because().getMessage());
            }
            release.ifPresent(number -> response.withData("release", number));
            return response.build();
        }
    }

    /** Publishers need the database, and no replica of it. At {@code /q/health/group/publishing}. */
    @Singleton
    @HealthGroup("publishing")
    static class Publishing implements HealthCheck {

        private static final int SECONDS = 2;

        private final AgroalDataSource database;
        private final DatabaseStart start;

        Publishing(@DataSource("publishing") AgroalDataSource database, DatabaseStart start) {
            this.database = database;
            this.start = start;
        }

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder response = HealthCheckResponse.named("publishing");
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(SECONDS) && DatabaseStart.isReadOnly(connection)) {
                    return response.down().withData("database", "read-only, as a replica is").build();
                }
                return response.status(start.done() && connection.isValid(SECONDS)).build();
            } catch (SQLException away) {
                return response.down().withData("database", away.getMessage()).build();
            }
        }
    }
}
