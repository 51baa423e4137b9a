package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many rows a file has, it is sent whole out of a heap that has 64 MiB to spare beside the catalogue. */
@Tag("loads")
class FilesIT extends BuiltApplication {

    private static final int OBSERVATIONS = Integer.getInteger("minhbach.loads.observations", 100_000);
    private static final int BYTES = 120;
    private static final int SPARE = 64;
    private static final int READERS = 4;

    @Override
    List<String> virtualMachine(String command) {
        List<String> options = new ArrayList<>(super.virtualMachine(command));
        if (command.equals("serve")) {
            // As docs/operating.md says how much the catalogue needs, with what the bundled data takes.
            options.add("-Xmx" + ((40 + 16 + ((long) OBSERVATIONS * BYTES >> 20)) * 5 / 4 + SPARE) + "m");
        }
        return options;
    }

    @Test
    void veryManyRowsAreSentWholeAndAFewAtATime() throws Exception {
        MadeObservations made = new MadeObservations(OBSERVATIONS);
        Path dataset = folder.resolve("made");
        made.write(dataset, 0);
        assertThat(command("publish", dataset.toString())).startsWith("0 ");
        start(environment -> {
        });

        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Long>> sizes = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                sizes.add(
                        readers.submit(() -> rows("/observations.csv?source=so-lieu-mau-bao-cao", FilesIT::lines) - 1));
                sizes.add(readers
                        .submit(() -> rows("/observations.jsonl?source=so-lieu-mau-bao-cao&lang=en", FilesIT::lines)));
                sizes.add(readers
                        .submit(() -> rows("/observations.parquet?source=so-lieu-mau-bao-cao", FilesIT::parquetRows)));
            }
            sizes.add(readers
                    .submit(() -> rows("/observations.xlsx?source=so-lieu-mau-bao-cao", FilesIT::sheetRows) - 1));
            sizes.add(readers.submit(() -> packaged("/data/so-lieu-mau.zip")));
            Future<Long> ofAll = readers.submit(() -> packaged("/datapackage.zip"));
            Future<Integer> descriptor = readers.submit(() -> get("/datapackage.json").statusCode());
            for (Future<Long> each : sizes) {
                assertThat(each.get()).isEqualTo(OBSERVATIONS);
            }
            assertThat(ofAll.get()).isGreaterThan(OBSERVATIONS);
            assertThat(descriptor.get()).isEqualTo(200);
        } finally {
            readers.shutdownNow();
        }
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(Files.readString(output())).doesNotContain("OutOfMemory").doesNotContain("ERROR");
    }

    /** How many observations a package has. */
    private long packaged(String path) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("observations.csv")) {
                    return lines(zip) - 1;
                }
            }
        }
        throw new AssertionError(path + " has no observations");
    }

    private interface Counting {

        long rows(InputStream in) throws Exception;
    }

    private long rows(String path, Counting counting) throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Count")).contains(String.valueOf(OBSERVATIONS));
        try (InputStream in = answer.body()) {
            return counting.rows(in);
        }
    }

    private static long lines(InputStream in) throws Exception {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().count();
    }

    private static long parquetRows(InputStream in) throws Exception {
        return (Long) DuckDb.query("select count(*) as rows from read_parquet(?)", in.readAllBytes(), ".parquet").get(0)
                .get("rows");
    }

    /** Of all sheets but that which says what it is, which comes before them. */
    private static long sheetRows(InputStream in) throws Exception {
        long rows = 0;
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                byte[] piece = new byte[1 << 16];
                byte[] end = "</row>".getBytes(StandardCharsets.UTF_8);
                int matched = 0;
                for (int read = zip.read(piece); read > 0; read = zip.read(piece)) {
                    for (int i = 0; i < read; i++) {
                        matched = piece[i] == end[matched] ? matched + 1 : piece[i] == end[0] ? 1 : 0;
                        if (matched == end.length) {
                            rows++;
                            matched = 0;
                        }
                    }
                }
            }
        }
        return rows;
    }
}
