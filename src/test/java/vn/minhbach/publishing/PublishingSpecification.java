package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

import vn.minhbach.dataset.Report;

/** What the specifications of publishing share: the publisher, the database, and questions to both. */
abstract class PublishingSpecification {

    @Inject
    Publisher publisher;

    @Inject
    PublishCommand command;

    @Inject
    @DataSource("publishing")
    AgroalDataSource database;

    @TempDir
    Path folder;

    Outcome.Published published(MiniDataset mini, String reason) {
        Outcome outcome = publisher.publish(mini.dataset(), reason);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Published.class);
        return (Outcome.Published) outcome;
    }

    Report report(MiniDataset mini) {
        Outcome outcome = publisher.publish(mini.dataset(), null);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).report();
    }

    String run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    String text(String sql, Object... parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
