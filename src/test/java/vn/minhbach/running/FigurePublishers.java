package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Publishers of one figure each, which they change again and again; and which of them brought which figure in. */
final class FigurePublishers {

    static final List<String> ALL = List.of("test-instances-a", "test-instances-b", "test-instances-c");

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final NavigableMap<Integer, Map.Entry<String, Integer>> published = new ConcurrentSkipListMap<>();

    void take(String publisher, String token) {
        tokens.put(publisher, token);
    }

    String token(String publisher) {
        return tokens.get(publisher);
    }

    int firstRelease() {
        return published.firstKey();
    }

    int lastRelease() {
        return published.lastKey();
    }

    /** The figure of each publisher at each release. */
    Map<Integer, Map<String, Integer>> figures() {
        Map<Integer, Map<String, Integer>> figures = new HashMap<>();
        Map<String, Integer> standing = new HashMap<>();
        published.forEach((release, figure) -> {
            standing.put(figure.getKey(), figure.getValue());
            figures.put(release, Map.copyOf(standing));
        });
        return figures;
    }

    /** Null where the instance is not there. */
    HttpResponse<byte[]> post(RunningInstance instance, String publisher, int value)
            throws IOException, InterruptedException {
        return instance.ask(
                HttpRequest.newBuilder().header("Authorization", "Bearer " + tokens.get(publisher))
                        .header("Content-Type", "application/zip")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(dataset(publisher, value))),
                "/api/publishers/" + publisher + "/releases?reason=again");
    }

    /** Whether it is published now; not so where the instance is not there. */
    boolean publish(RunningInstance instance, String publisher, int value) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post(instance, publisher, value);
        if (answer == null) {
            return false;
        }
        assertThat(answer.statusCode()).as(ReaderQuestion.text(answer)).isEqualTo(201);
        Matcher release = Pattern.compile("\"release\":(\\d+)").matcher(ReaderQuestion.text(answer));
        assertThat(release.find()).isTrue();
        published.put(Integer.valueOf(release.group(1)), Map.entry(publisher, value));
        return true;
    }

    /** A dataset of one figure. */
    private static byte[] dataset(String publisher, int value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : Map.of(
                    "dataset.csv", "publisher,title,licence,contact\n%s,Thử,CC0-1.0,thử\n",
                    "sources.csv", "code,kind,title,published_on\n%s-s,STATISTICS,Bảng thử,2024-01-31\n",
                    "indicators.csv", "code,name,topic,unit,decimals\n%s,Chỉ số thử,SKILLS,cases,0\n",
                    "observations.csv", "indicator,place,value,source,as_of\n%1$s,bac-kan,%2$d,%1$s-s,2023\n")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().formatted(publisher, value).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
