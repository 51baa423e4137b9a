package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small heap is enough for the bundled data, and what does not fit into one is refused in a sentence. */
@Tag("loads")
class HeapIT extends BuiltApplication {

    private static final List<String> ASKED = List.of("/", "/projects", "/funding", "/programmes/bac-kan-2023",
            "/indicators/budget-expenditure",
            "/places/bac-kan", "/directives", "/directives/quang-nam-2024-03-a4", "/checks", "/checks.xlsx", "/silence",
            "/search?q=so", "/releases/1...2",
            "/projects?release=1", "/scorecards", "/scorecards/dti?place=bac-kan", "/projects/unevaluated",
            "/report-mistake?about=/figures/funding-1&in=1",
            "/figures/funding-1", "/data", "/data/minh-bach.zip", "/data/minh-bach.xlsx", "/data/vietnamdata.xlsx",
            "/graphql?query=%7Bchecks%7BtotalCount%7D%7D");
    private static final int SMALL = 20_000;
    private static final int LARGE = 100_000;

    private String heap = "-Xmx128m";

    @Override
    List<String> virtualMachine(String command) {
        List<String> options = new ArrayList<>(super.virtualMachine(command));
        if (command.equals("serve")) {
            options.add(heap);
        }
        return options;
    }

    @Test
    void theBundledDataIsServedAndPublishedWith128MiB() throws Exception {
        start(environment -> {
        });
        assertThat(launch(environment -> {
        }, "token", "create", "--publisher", "vietnamdata", "--holder", "Lan").waitFor()).isZero();
        String token = Files.readString(folder.resolve("command.log")).lines().findFirst().orElseThrow();
        HttpClient client = HttpClient.newHttpClient();
        Path dataset = folder.resolve("vietnamdata.zip");
        assertThat(client
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/data/vietnamdata.zip")).build(),
                        HttpResponse.BodyHandlers.ofFile(dataset))
                .statusCode()).isEqualTo(200);

        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ASKED.forEach(path -> answers.add(readers.submit(() -> get(path).statusCode())));
            }
            assertThat(client.send(upload("vietnamdata", token, dataset).build(), HttpResponse.BodyHandlers.ofString())
                    .body()).contains("UNCHANGED");
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).as("answered, or a download too many at once").isIn(200, 503);
            }
        } finally {
            readers.shutdownNow();
        }
        for (String path : ASKED) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(Files.readString(output())).doesNotContain("OutOfMemory").doesNotContain("ERROR");
    }

    @Test
    void aReleaseThatDoesNotFitIsNotShownAndAtTheNextStartRefused() throws Exception {
        heap = "-Xmx64m";
        // Before the server, as PostgreSQL is unpacked by who comes first, which takes that much.
        publish("test-heap-small", SMALL, "");
        start(environment -> {
        });
        publish("test-heap-large", LARGE, "");
        await(() -> get("/q/health/ready").body().contains("does not fit into the heap"));
        assertThat(get("/q/health/ready").statusCode()).as("readers are answered").isEqualTo(200);
        assertThat(releases()).contains("\"totalCount\":4");
        assertThat(get("/indicators/test-heap-small-x").statusCode()).isEqualTo(200);
        assertThat(Files.readString(output())).contains("what is shown stays as of release 4")
                .contains("does not fit into the heap");
        stopAll();

        refused("it needs about");
        assertThat(Files.readString(output()).lines()).as("one sentence, as nothing ran out of memory").hasSize(1);
        heap = "-Xmx128m";
        start(environment -> {
        });
        assertThat(releases()).contains("\"totalCount\":5");
    }

    @Test
    void whatSeemedToFitAndDoesNotIsRefusedAlike() throws Exception {
        heap = "-Xmx128m";
        // Quotes that are a hundred times as long as usual. Other threads may say too that they ran out of memory.
        publish("test-heap-long", SMALL, "Nguồn trích dẫn rất dài ".repeat(160));
        refused("give it more with -Xmx");
    }

    private void refused(String advice) throws Exception {
        Process process = launch(environment -> {
        });
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        List<String> told = Files.readString(output()).lines().toList();
        assertThat(told.get(told.size() - 1)).as("the last word")
                .startsWith("Minh Bach did not start: what is published, ")
                .contains("does not fit into the heap of").contains(advice);
        await(() -> !Files.exists(folder.resolve(POSTMASTER)));
        assertThat(folder.resolve(POSTMASTER)).as("its database ended with it").doesNotExist();
    }

    /** @param quote of each observation, which is made another one each time */
    private void publish(String publisher, int observations, String quote) throws Exception {
        Path dataset = Files.createDirectories(folder.resolve(publisher));
        Files.writeString(dataset.resolve("dataset.csv"),
                "publisher,title,licence,contact\n" + publisher + ",Thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("sources.csv"),
                "code,kind,title,published_on\n" + publisher + "-s,STATISTICS,Thử,2025-01-31\n");
        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\n" + publisher + "-x,Chỉ số,SKILLS,%,1\n");
        write(dataset, publisher, observations, quote);
        assertThat(command("publish", dataset.toString())).startsWith("0 ");
    }

    private static void write(Path dataset, String publisher, int observations, String quote) throws IOException {
        Path places = dataset.resolve("places.csv");
        try (BufferedWriter out = Files.newBufferedWriter(dataset.resolve("observations.csv"));
                BufferedWriter place = Files.newBufferedWriter(places)) {
            out.write("indicator,place,value,source,quote,as_of\n");
            place.write("code,kind,name\n");
            for (int i = 0; i < observations; i++) {
                if (i % 100 == 0) {
                    place.write("%1$s-%2$d,COMMUNE,%1$s %2$d%n".formatted(publisher, i / 100));
                }
                out.write("%1$s-x,%1$s-%2$d,%3$d.5,%1$s-s,%4$s,%5$d%n".formatted(publisher, i / 100, i % 99,
                        quote.isEmpty() ? "" : quote + i, 1925 + i % 100));
            }
        }
    }
}
