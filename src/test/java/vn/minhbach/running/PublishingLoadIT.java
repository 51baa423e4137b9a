package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * Measures what publishing very many observations takes beside PostgreSQL's own COPY of the same file into a bare table
 * of the same database, with the heap held at 512 MiB, and watches that readers are served whole answers meanwhile.
 *
 * <p>{@code ./mvnw verify -Pbenchmark} measures a million and holds the time to six times that of COPY; with
 * {@code -Ploads} a tenth of that shows that the benchmark works, and that a volume is guarded as all that is
 * published. The time of publishing is the one that the command prints: from the call of the pipeline to the commit, in
 * a virtual machine that has just started. COPY is the median of three before and three after.
 */
@Tag("loads")
class PublishingLoadIT extends BuiltApplication {

    private static final int OBSERVATIONS = Integer.getInteger("minhbach.loads.observations", 100_000);
    private static final double MOST_TIMES_COPY = 6;
    private static final int CHANGED = 1_000;
    private static final Pattern SECONDS = Pattern.compile("in (\\d+\\.\\d+) s");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->");

    private final MadeObservations made = new MadeObservations(OBSERVATIONS);

    private record Publishing(String said, double seconds, double command, SteadyReader readers) {
    }

    @Override
    List<String> virtualMachine(String command) {
        return List.of("-Xmx512m", "-Xlog:gc:file=" + folder.resolve(command + "-%p.gc"));
    }

    @Test
    void aMillionObservationsArePublishedInSixTimesWhatCopyTakes() throws Exception {
        made.write(folder.resolve("first"), 0);
        made.write(folder.resolve("corrected"), CHANGED);
        start(environment -> {
        });
        List<Double> copies = new ArrayList<>(copies());
        Publishing first = publish("first");
        assertThat(first.said()).contains("Published as release 4: " + made.rows() + " added, 0 changed, 0 withdrawn");
        assertThat(first.readers().answers()).as("readers see all or nothing").hasSize(2).last()
                .isEqualTo(answer(4, value(0, ""), value(OBSERVATIONS - 1, "")));
        assertThat(first.readers().answers().get(0)).as("there was no such indicator").contains("\"UNKNOWN_CODE\"",
                "\"data\":{\"releases\":{\"totalCount\":3},\"first\":null,\"last\":null}");
        copies.addAll(copies());
        Publishing corrected = publish("corrected", "--reason", "đo thời gian");
        assertThat(corrected.said()).containsPattern("release 5: 0 added, 100[01] changed, 0 withdrawn");
        assertThat(corrected.readers().answers()).as("readers see all corrected or none").containsExactly(
                answer(4, value(0, ""), value(OBSERVATIONS - 1, "")),
                answer(5, value(0, "5"), value(OBSERVATIONS - 1, "5")));
        Publishing again = publish("corrected");
        assertThat(again.said()).contains("Unchanged: release 5 stands");

        assertThatNothingIsUpdatedOrDeleted();

        double copy = median(copies);
        double times = first.seconds() / copy;
        print("COPY of %,d rows into a bare table: %.2f s (%s)", OBSERVATIONS, copy,
                String.join(", ", copies.stream().map("%.2f"::formatted).toList()));
        print("Published for the first time: %.2f s, %.1f times COPY", first.seconds(), times);
        print("Published with %,d figures corrected: %.2f s; published unchanged: %.2f s", CHANGED, corrected.seconds(),
                again.seconds());
        print("The commands from start to end: %.2f s, %.2f s, %.2f s", first.command(), corrected.command(),
                again.command());
        print("Readers meanwhile: %d answers, each whole; the slowest took %d ms", Stream.of(first, corrected, again)
                .mapToInt(each -> each.readers().count()).sum(),
                Stream.of(first, corrected, again)
                        .mapToLong(each -> each.readers().slowest().toMillis()).max().orElseThrow());
        print("Most heap in use, of 512 MiB: %d MiB to publish, %d MiB to serve", heap("publish"), heap("serve"));
        if (OBSERVATIONS >= 1_000_000) {
            assertThat(times).as("times what COPY takes").isLessThanOrEqualTo(MOST_TIMES_COPY);
        }
    }

    private void assertThatNothingIsUpdatedOrDeleted() throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String table : List.of("observations", "observations_0", "observations_4")) {
                for (String change : List.of("delete from " + table, "update " + table + " set value = 1",
                        "truncate " + table,
                        "update " + table + " set withdrawn_in = null where withdrawn_in is not null")) {
                    if (!change.endsWith("null") || !table.equals("observations_0")) {
                        assertThatThrownBy(() -> statement.execute(change)).as(change)
                                .hasMessageContaining("never updated or deleted");
                    }
                }
            }
            assertThatThrownBy(
                    () -> statement.execute("insert into observations_4 select * from observations_4 limit 1"))
                    .hasMessageContaining("duplicate key");
        }
    }

    private Publishing publish(String dataset, String... more) throws Exception {
        settle();
        String[] arguments = Stream.concat(Stream.of("publish", folder.resolve(dataset).toString()), Stream.of(more))
                .toArray(String[]::new);
        SteadyReader readers = new SteadyReader(port,
                "{releases {totalCount} first: observations(filter: " + made.filter(0)
                        + ") {nodes {figure {value}}} last: observations(filter: " + made.filter(OBSERVATIONS - 1)
                        + ") {nodes {figure {value}}}}");
        try (readers) {
            readers.start();
            long started = System.nanoTime();
            String said = command(arguments);
            double seconds = seconds(started);
            // So that readers are also seen after the commit, once a hundred thousand rows are read, on a machine that is busy too.
            Thread.sleep(Duration.ofSeconds(3).toMillis());
            Matcher time = SECONDS.matcher(said);
            assertThat(time.find()).as(said).isTrue();
            return new Publishing(said, Double.parseDouble(time.group(1)), seconds, readers);
        }
    }

    /** The seconds that COPY takes, three times, each into a table that is new. */
    private List<Double> copies() throws Exception {
        List<Double> copies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            settle();
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    InputStream file = Files.newInputStream(folder.resolve("first").resolve(MadeObservations.FILE))) {
                statement.execute("create table bare (" + MadeObservations.HEADER.replace(",", " text, ")
                        .replace("value text", "value numeric") + " text)");
                long started = System.nanoTime();
                connection.unwrap(PGConnection.class).getCopyAPI()
                        .copyIn("copy bare from stdin with (format csv, header)", file);
                copies.add(seconds(started));
                statement.execute("drop table bare");
            }
        }
        return copies;
    }

    /** Everything begins with what was written before on its disk, so that none pays for another. */
    private void settle() throws Exception {
        Path data = folder.resolve("data");
        // The application may not.
        try (EmbeddedDatabase running = EmbeddedDatabase.open(data);
                Connection connection = DriverManager.getConnection(
                        running.settings().get("quarkus.datasource.jdbc.url"), EmbeddedDatabase.SUPERUSER,
                        DatabasePasswords.in(data).superuser());
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private Connection connect() throws Exception {
        try (EmbeddedDatabase running = EmbeddedDatabase.open(folder.resolve("data"))) {
            return DriverManager.getConnection(running.settings().get("quarkus.datasource.jdbc.url"),
                    running.settings().get("quarkus.flyway.publishing.username"),
                    running.settings().get("quarkus.flyway.publishing.password"));
        }
    }

    private String answer(int releases, String first, String last) {
        return "200 {\"data\":{\"releases\":{\"totalCount\":" + releases + "},\"first\":{\"nodes\":" + first
                + "},\"last\":{\"nodes\":" + last + "}}}";
    }

    private String value(int i, String correction) {
        return "[{\"figure\":{\"value\":" + made.value(i) + correction + "}}]";
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** In MiB, by what the collector of a command found before it collected. */
    private int heap(String command) throws IOException {
        int most = 0;
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, command + "-*.gc")) {
            for (Path log : logs) {
                most = Math.max(most, Files.readAllLines(log).stream().map(HEAP::matcher).filter(Matcher::find)
                        .mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0));
            }
        }
        return most;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
