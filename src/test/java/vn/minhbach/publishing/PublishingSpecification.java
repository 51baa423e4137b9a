package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.io.TempDir;

import vn.minhbach.dataset.Report;
import vn.minhbach.running.Commands;
import vn.minhbach.running.SaidByCommand;
import vn.minhbach.running.SchemaOwner;

/** What the specifications of publishing share: the publisher, the database, and questions to both. */
abstract class PublishingSpecification {

    @Inject
    Publisher publisher;

    @Inject
    Commands commands;

    @Inject
    SchemaOwner owner;

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

    /** Runs {@code publish} with these arguments; its exit code, and what it said. */
    String run(String... args) {
        return command(Stream.concat(Stream.of("publish"), Stream.of(args)).toArray(String[]::new));
    }

    /**
     * @return its exit code and what it says, without the steps that it tells of when it takes longer, as on a busy
     * machine
     */
    String command(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        return commands.line().setOut(out).setErr(out).execute(args) + " "
                + SaidByCommand.withoutSteps(said.toString());
    }

    /** What a page says, without its markup. */
    static String shown(String path) {
        return given().accept("text/html").get(path).then().statusCode(200).extract().asString()
                .replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    String text(String sql, Object... parameters) {
        try (Connection connection = owner.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
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
        try (Connection connection = owner.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
