package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What was published by mistake is taken out of every release, and readers are told that it was. Made data: a telephone
 * number.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class RedactionTest extends RedactionSpecification {

    private static final String PHONE = "0987 654 123";
    private static final String REASON = "Số điện thoại riêng của một người";

    private static final String TRIGGERS = "select md5(string_agg(tgrelid::regclass::text || tgname || tgenabled::text, ',' order by tgrelid::regclass::text, tgname)) from pg_trigger"
            + " where tgfoid = 'refuse_change()'::regprocedure";

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    private MiniDataset withPhone(String publisher) {
        return new MiniDataset(folder, publisher).change("dataset.csv", 2, "Dữ liệu thử", "Dữ liệu của 0987 654 123")
                .change("sources.csv", 3, "Báo cáo thử", "Báo cáo của 0987 654 123")
                .change("sources.csv", 3, "Năm là suy ra", "Hỏi 0987 654 123")
                .change("projects.csv", 2, "Tóm tắt", "Gọi 0987 654 123 hay 0987 654 123")
                .change("places.csv", 3, "Tỉnh Mới Hơn", "Nhà 0987 654 123")
                .change("funding.csv", 4, "X-s2,đạt thấp", "X-s2,đạt thấp (0987\u00a0654 123)");
    }

    private List<String> holding(String text) {
        return Stream.of(text(
                "select string_agg(c.relname, ',') from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace"
                        + " and (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I t where t::text like %L', c.relname, '%"
                        + text + "%'), false, true, '')))[1]::text <> '0'"))
                .filter(each -> each != null).toList();
    }

    /** By its directory: as a stream, Java does not read what is written for archives of any size. */
    private String unzipped(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("unzipped.zip"), zip);
        StringBuilder all = new StringBuilder();
        try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(in.entries())) {
                all.append(new String(in.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Response page(String path) {
        return given().accept("text/html").get(path);
    }

    private static Response pinned(String query, int release) {
        return given().accept("application/json").queryParams(Map.of("query", query, "release", release))
                .get("/graphql");
    }

    @Test
    void whatIsTakenOutIsInNothingThatAnybodyReads() throws Exception {
        MiniDataset mini = withPhone("test-redacted");
        int first = published(mini, null).release();
        int second = published(mini.change("funding.csv", 4, "đạt thấp (", "đạt rất thấp ("),
                "Sửa lời của 0987 654 123").release();
        String officer = tokens
                .create("Lan " + PHONE, new Grant("test-redacted", Role.PUBLISH, null), Duration.ofDays(1)).secret();
        audit.record(Actor.operator(), Audit.Action.SET, "test-redacted", "hỏi " + PHONE, Audit.Result.DONE, null);
        String query = "{projects(filter: {place: [\"test-redacted-old\"]}) {nodes {code summary}} source(code: \"test-redacted-s2\") {title note}"
                + " funding(filter: {project: [\"test-redacted-p1\"]}) {nodes {figure {evidence {quote}}}} place(code: \"test-redacted-new\") {aliases}"
                + " releases(first: 2) {nodes {title reason}}}";
        List<Supplier<Response>> answers = List.of(() -> page("/projects/test-redacted-p1"),
                () -> page("/projects/test-redacted-p1?release=" + first),
                () -> page("/sources/test-redacted-s2"), () -> page("/sources/test-redacted-s2?release=" + first),
                () -> page("/releases"), () -> page("/releases/" + first), () -> page("/releases/" + second),
                () -> page("/releases/" + first + "..." + second), () -> pinned(query, first),
                () -> pinned(query, second),
                () -> given().accept("application/json").queryParam("query", query).get("/graphql"),
                () -> given().queryParams(Map.of("query", query, "release", first)).get("/cite"),
                () -> page("/search?q=0987+654+123"), () -> given().get("/data/test-redacted.zip?release=" + first),
                () -> given().get("/data/test-redacted.zip"),
                () -> given().get("/data/test-redacted.xlsx?release=" + second));
        List<Response> before = answers.stream().map(Supplier::get).toList();
        for (Response each : before.subList(0, 11)) {
            assertThat(each.asString()).contains(PHONE);
        }
        String triggers = text(TRIGGERS);
        long redactions = number("select count(*) from redactions");

        String dry = command("redact", "--text", PHONE);
        assertThat(dry).startsWith("0 ")
                .contains("projects ", ": summary", "funding ", ": quote", "since release " + second,
                        "release " + first + ")", "releases " + first + ": title",
                        "releases " + second + ": reason", "places ", ": aliases", "tokens ", ": holder", "Dry run")
                .doesNotContain(PHONE);
        assertThat(number("select count(*) from redactions")).isEqualTo(redactions);
        assertThat(page("/projects/test-redacted-p1").asString()).contains(PHONE);
        String done = command("redact", "--text", PHONE, "--reason", REASON, "--yes");
        assertThat(done).startsWith("0 ").contains("redaction №", "Taken out").doesNotContain(PHONE);
        int number = (int) number("select max(id) from redactions");
        String tombstone = "[đã gỡ · redacted №" + number + "]";

        assertThat(holding(PHONE)).isEmpty();
        assertThat(holding("0987 654")).as("in what the search looks through").isEmpty();
        assertThat(text(TRIGGERS)).isEqualTo(triggers);
        assertThat(command("audit", "--verify")).startsWith("0 ").contains("as they were written, but for ",
                " redacted (№" + number + ")");
        for (int i = 0; i < before.size(); i++) {
            Response after = answers.get(i).get();
            String all = after.contentType().contains("zip") || after.contentType().contains("sheet")
                    ? unzipped(after.asByteArray()) : after.asString();
            assertThat(after.statusCode()).isEqualTo(200);
            // What was searched for is said again to who searched.
            assertThat(all).as("answer %d", i).doesNotContain(i == 12 ? "Gọi " + PHONE : PHONE, "0987\u00a0654",
                    "Nhà 0987");
            if (before.get(i).header("ETag") != null && i != 12) {
                assertThat(after.header("ETag")).as("answer %d", i).isNotEqualTo(before.get(i).header("ETag"));
            }
        }
        assertThat(page("/search?q=0987+654+123").asString()).doesNotContain("/projects/test-redacted-p1");
        for (int i : new int[]{0, 1, 2, 5, 6, 8, 9, 10}) {
            assertThat(answers.get(i).get().asString()).as("answer %d", i).contains(tombstone);
        }
        assertThat(unzipped(answers.get(13).get().asByteArray())).contains("đạt thấp (" + tombstone + ")",
                "Gọi " + tombstone + " hay " + tombstone);
        assertThat(given().header("If-None-Match", before.get(13).header("ETag"))
                .get("/data/test-redacted.zip?release=" + first).statusCode()).isEqualTo(200);
        assertThat(given().header("If-None-Match", before.get(1).header("ETag")).accept("text/html")
                .get("/projects/test-redacted-p1?release=" + first).statusCode()).isEqualTo(200);
        assertThat(SignedIn.with(officer).get("/publish/test-redacted/history").then().statusCode(200).extract()
                .asString()).doesNotContain(PHONE);

        told(number, first, second);
        again(mini, number);
    }

    private void told(int number, int first, int second) {
        assertThat(shown("/redactions")).contains("Lần gỡ №" + number, REASON, "projects.summary", "releases.reason")
                .doesNotContain("tokens.holder");
        assertThat(shown("/redactions?lang=en")).contains("Redaction №" + number);
        assertThat(page("/releases").asString()).contains("href=\"/redactions\"");
        for (int release : new int[]{first, second}) {
            assertThat(shown("/releases/" + release)).contains("không còn đúng với mã SHA-256", "№" + number);
        }
        JsonPath told = data(
                "{redactions {number at reason totalCells contents {table column cells hash}} release(number: %d) {redactions {number}}}"
                        .formatted(first));
        assertThat(told.getString("redactions[0].reason")).isEqualTo(REASON);
        assertThat(told.getList("release.redactions.number")).containsExactly(number);
        assertThat(told.getList("redactions[0].contents.hash")).contains(text(
                "select encode(sha256(salt || convert_to('Hỏi " + PHONE
                        + "', 'UTF8')), 'hex') from redaction_entries where redaction = ? and \"table\" = 'sources' and \"column\" = 'note'",
                number));
        assertThat(audit.latest(null, null, 5)).anySatisfy(each -> {
            assertThat(each.action()).isEqualTo("REDACT");
            assertThat(each.actor()).startsWith("operator ");
            assertThat(each.result()).isEqualTo("DONE");
            assertThat(each.subject()).isEqualTo(REASON);
            assertThat(each.detail()).contains("redaction " + number, "projects");
        });
        assertThat(command("redactions")).contains("№" + number, REASON, "tokens 1");
        Stream.of("update redactions set reason = 'x'", "delete from redaction_entries",
                "update releases set title = 'x'", "update projects set summary = 'x'")
                .forEach(sql -> assertThatThrownBy(() -> execute(sql)).hasMessageContaining("never updated"));
    }

    /** The same dataset is refused where it holds what was taken out; as it is exported it changes nothing. */
    private void again(MiniDataset mini, int number) throws IOException {
        String refused = report(mini).toString();
        assertThat(refused).contains("projects.csv", "summary", "redaction №" + number, "aliases")
                .doesNotContain(PHONE);
        assertThat(report(mini).problems()).anySatisfy(each -> {
            assertThat(each.file()).isEqualTo("funding.csv");
            assertThat(each.line()).isEqualTo(4);
            assertThat(each.column()).isEqualTo("quote");
        });
        Path exported = folder.resolve("exported.zip");
        Files.write(exported, given().get("/data/test-redacted.zip").asByteArray());
        assertThat(run(exported.toString())).startsWith("0 ").contains("Unchanged");
        MiniDataset other = new MiniDataset(folder, "test-redacted-other");
        assertThat(publisher.publish(other.dataset(), "Sửa lời của " + PHONE)).isInstanceOf(Outcome.Refused.class);
        published(other, "Lý do khác");
    }

    @Test
    void aCodeIsTakenOutWhereverItIsReferredTo() {
        MiniDataset mini = new MiniDataset(folder, "test-redcode").change("sources.csv", 2, "https://example.vn/12",
                "https://example.vn/tran-van-kin?a=1");
        mini.change("projects.csv", 3, "X-p2", "X-tran-van-kin").change("progress.csv", 3, "X-p2", "X-tran-van-kin")
                .change("directives.csv", 2, "X-p1;X-p2", "X-p1;X-tran-van-kin");
        int release = published(mini, null).release();
        assertThat(command("redact", "--text", "tran-van-kin", "--reason", "Tên một người", "--yes")).startsWith("0 ");
        int number = (int) number("select max(id) from redactions");
        String code = "test-redcode-redacted-" + number;
        assertThat(page("/projects/test-redcode-tran-van-kin").statusCode()).isEqualTo(404);
        JsonPath told = data(
                "{project(code: \"%s\", release: %d) {name progress {status}} directive(code: \"test-redcode-d1\") {projects {code}} source(code: \"test-redcode-s1\") {url}}"
                        .formatted(code, release));
        assertThat(told.getList("project.progress.status")).containsExactly("COMPLETED");
        assertThat(told.getList("directive.projects.code")).contains(code);
        assertThat(told.getString("source.url")).isEqualTo("https://example.vn/redacted-" + number + "?a=1");
        assertThat(report(mini).toString()).contains("redaction №" + number, "progress.csv", "directives.csv");
    }

    @Test
    void whatFailsMidwayChangesNothingAndLeavesTheGuards() {
        long next = number("select coalesce(max(id), 0) + 1 from redactions");
        MiniDataset mini = new MiniDataset(folder, "test-redfail")
                .change("sources.csv", 3, "Báo cáo thử", "Báo cáo hush-hush-1")
                .change("places.csv", 2, "Tỉnh Cũ", "Tỉnh hush-hush-1")
                .add("projects.csv", "X-hush-hush-1,Một,TASK,SKILLS,X-old,,,,,X-s1")
                .add("projects.csv", "X-redacted-" + next + ",Hai,TASK,SKILLS,X-old,,,,,X-s1");
        published(mini, null);
        String triggers = text(TRIGGERS);
        assertThat(command("redact", "--text", "hush-hush-1", "--reason", "Một lý do", "--yes")).startsWith("3 ")
                .contains("nothing was taken out");
        assertThat(text(TRIGGERS)).isEqualTo(triggers);
        assertThat(number("select count(*) from redactions where id >= ?", next)).isZero();
        assertThat(shown("/places/test-redfail-old")).contains("hush-hush-1");
        assertThat(audit.latest(null, null, 3)).anySatisfy(each -> {
            assertThat(each.action() + " " + each.result()).isEqualTo("REDACT FAILED");
            assertThat(each.detail()).doesNotContain("hush");
        });
        assertThatThrownBy(() -> execute("update places set name = 'x'")).hasMessageContaining("never updated");
    }

    @Test
    void whatIsTooShortOrSaidInTheReasonIsRefused() throws IOException {
        assertThat(command("redact", "--text", "An Bì")).startsWith("1 ").contains("allowed: 6 to");
        assertThat(command("redact", "--text", "redacted-")).startsWith("1 ");
        Path file = Files.writeString(folder.resolve("secret"), "Bùi Thị Không Ai Biết\n");
        assertThat(command("redact", "--from", file.toString())).isEqualTo("0 0 places.\n");
        assertThat(command("redact", "--from", file.toString(), "--yes")).startsWith("1 ")
                .contains("A reason is needed");
        assertThat(command("redact", "--from", file.toString(), "--yes", "--reason", "Tên Bùi Thị\u00a0Không Ai Biết"))
                .startsWith("1 ").contains("The reason says");
        assertThat(command("redact", "--from", folder.resolve("nowhere").toString())).startsWith("2 ");
        long before = number("select count(*) from redactions");
        assertThat(command("redact", "--from", file.toString(), "--yes", "--reason", "Tên")).startsWith("0 0 places.");
        assertThat(number("select count(*) from redactions")).isEqualTo(before);
    }
}
