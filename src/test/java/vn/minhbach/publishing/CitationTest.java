package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What the permanent address of a figure shows, and how it is cited there. Every test has a publisher of its own. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class CitationTest extends CitationSpecification {

    /** Everything that TeX, JSON, HTML or a line of text might stumble over. */
    private static final String HOSTILE = "chi {100}} % \\end{document} _x_ & < /script> $5 #1 ~^ \"nháy\"\nvà hơn 67 tỷ đồng";

    /** The Citation Style Language's own, MIT licence. */
    private static final JsonSchema CSL = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(CitationTest.class.getResourceAsStream("/standards/csl-data.json"));

    @Test
    void aFigureKeepsItsAddressAndTellsThereWhatBecameOfIt() {
        MiniDataset mini = new MiniDataset(folder, "test-cited");
        int first = published(mini, null).release();
        String allocated = code("funding", "programme = 'test-cited-2023' and measure = 'ALLOCATED'");
        String count = code("counts", "programme = 'test-cited-2023' and key = 'COMPLETED'");
        assertThat(text(page("/figures/" + allocated))).contains("hơn 67 tỷ đồng")
                .contains("Kế hoạch vốn, bố trí năm 2023, nhiều nguồn vốn, Kế hoạch 2023")
                .contains("Thông tin này vẫn giữ nguyên");
        assertThat(page("/programmes/test-cited-2023"))
                .contains("<a href=\"/figures/" + allocated + "\">Địa chỉ và trích dẫn</a>");

        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000").remove("counts.csv", 3),
                "Nhập nhầm").release();
        String correction = code("funding", "programme = 'test-cited-2023' and measure = 'ALLOCATED'");
        String old = page("/figures/" + allocated);
        assertThat(text(old)).contains("hơn 67 tỷ đồng đã đính chính")
                .contains("Thông tin này đã được đính chính ở Lần công bố " + second).contains("Lý do: Nhập nhầm");
        assertThat(old).contains("Thay bằng: <a href=\"/figures/" + correction + "\"><span>hơn 68 tỷ đồng</span></a>");
        assertThat(page("/figures/" + correction))
                .contains("<del><a href=\"/figures/" + allocated + "\"><span>hơn 67 tỷ đồng</span></a></del>");
        assertThat(text(page("/figures/" + count + "?lang=en")))
                .contains("This was withdrawn without a replacement, in Release " + second);
        String programme = page("/programmes/test-cited-2023?release=" + first);
        assertThat(programme).contains("/figures/" + allocated + "?release=" + first + "\"")
                .contains("/figures/" + correction + "\"");
        assertThat(json(allocated).getString("correctedBy")).isEqualTo(correction);
        assertThat(json(allocated).getInt("withdrawnIn")).isEqualTo(second);
        assertThat(json(correction).getString("corrects")).isEqualTo(allocated);

        assertThat(get("/figures/" + correction + "?release=" + first, "text/html").statusCode()).isEqualTo(404);
        assertThat(text(get("/figures/" + allocated + "?publishedBy=2024-01-01", "text/html").asString()))
                .contains("chưa có nguồn nào nhắc đến mục này");
        assertThat(get("/figures/" + allocated + "?publishedBy=2024-01-01", "text/html").statusCode()).isEqualTo(404);
        for (String none : List.of("funding-999999999", "funding-0", "funding-", "fund-1", "funding-1/plus/funding-2",
                "funding-1/minus", "x")) {
            assertThat(get("/figures/" + none, "text/html").statusCode()).as(none).isEqualTo(404);
        }

        JsonPath found = data(
                "{figure(code: \"%s\") {code url text release withdrawnIn correctedBy {code} evidence {source {code}}}}"
                        .formatted(allocated));
        assertThat(found.getString("figure.text")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(found.getString("figure.url")).isEqualTo("/figures/" + allocated);
        assertThat(found.getString("figure.correctedBy.code")).isEqualTo(correction);
        assertThat(found.getString("figure.evidence.source.code")).isEqualTo("test-cited-s2");
        assertThat(answer("{figure(code: \"%s\", release: %d) {text}}".formatted(correction, first))
                .getString("errors[0].message")).contains("No figure has the code");
    }

    @Test
    void whatIsStatedWithoutANumberHasAnAddressToo() {
        published(new MiniDataset(folder, "test-status"), null);
        String done = code("progress", "project = 'test-status-p2'");
        String both = code("progress", "project = 'test-status-p1'");
        String report = code("directive_reports", "directive = 'test-status-d1'");
        String words = code("observations", "agency = 'test-status-a1'");
        assertThat(text(page("/figures/" + done))).contains("Tiến độ, Dự án hai").contains("hoàn thành")
                .contains("14/12/2023");
        assertThat(json(done).getString("status")).isEqualTo("COMPLETED");
        assertThat(text(page("/figures/" + both))).contains("Lựa chọn nhà thầu, đang thực hiện, 53,7%");
        assertThat(text(page("/figures/" + report))).contains("Kết quả thực hiện chỉ đạo “Báo cáo tiến độ”")
                .contains("đã xong");
        assertThat(text(page("/figures/" + report + "?lang=en"))).contains("Outcome of the directive");
        assertThat(text(page("/figures/" + words))).contains("Tỷ lệ thử, Sở Thử").contains("thấp");
        assertThat(page("/projects/test-status-p2")).contains("href=\"/figures/" + done + "\"");
        assertThat(answer("{figure(code: \"%s\") {text}}".formatted(done)).<Object>get("data.figure"))
                .as("a status is no figure").isNull();
    }

    @Test
    void aCitationSaysWhoSaidItInWhichWordsAndHoldsWhateverIsQuoted() throws Exception {
        String quote = Normalizer.normalize(HOSTILE, Normalizer.Form.NFD).replace("\"", "\"\"");
        MiniDataset mini = new MiniDataset(folder, "test-quoted")
                .change("funding.csv", 2, "hơn 67 tỷ đồng", "\"" + quote + "\"")
                .change("sources.csv", 1, "title,", "title,issuer,")
                .change("sources.csv", 2, "Kế hoạch thử,", "Kế hoạch thử,UBND tỉnh {Cũ},")
                .change("sources.csv", 3, "Báo cáo thử,", "Báo cáo thử,,").change("counts.csv", 2, "X-s2", "X-s1");
        int release = published(mini, null).release();
        String code = code("funding", "programme = 'test-quoted-2023' and measure = 'ALLOCATED'");
        String stored = text("select quote from funding where id = ?",
                Long.parseLong(code.substring("funding-".length())));
        assertThat(stored).isEqualTo(Normalizer.normalize(stored, Normalizer.Form.NFC)).contains("\\end{document}");
        String quoted = stored.replaceAll("\\s+", " ");

        String vi = get("/figures/" + code + ".txt?lang=vi", "*/*").asString();
        assertThat(vi)
                .startsWith("Báo cáo thử, không đề ngày (dẫn trong bộ dữ liệu “Dữ liệu thử”): “" + quoted
                        + "”. Kế hoạch vốn, bố trí năm 2023, nhiều nguồn vốn, Kế hoạch 2023:")
                .contains("hơn 67 tỷ đồng, số liệu tháng 12/2023. Minh Bạch, lần công bố " + release + " (")
                .endsWith("/figures/" + code).doesNotContain("\n");
        assertThat(get("/figures/" + code + ".txt?lang=en", "*/*").asString()).contains(", n.d. (quoted in the dataset")
                .contains("more than VND 67 billion, as of December 2023");
        JsonPath both = data(
                "{figure(code: \"%s\") {citation en: citation(lang: EN) bib: citation(format: BIBTEX) csl: citation(format: CSL_JSON)}}"
                        .formatted(code));
        // Where no address is configured, a file alone has the host that its reader came to.
        String here = "http://localhost:" + RestAssured.port;
        assertThat(vi).endsWith(", " + here + "/figures/" + code);
        assertThat(both.getString("figure.citation")).isEqualTo(vi.replace(here, ""));
        assertThat(both.getString("figure.en"))
                .isEqualTo(get("/figures/" + code + ".txt?lang=en", "*/*").asString().replace(here, ""));
        assertThat(both.getString("figure.bib"))
                .isEqualTo(get("/figures/" + code + ".bib", "*/*").asString().replace(here, ""));
        assertThat(both.getString("figure.csl"))
                .isEqualTo(get("/figures/" + code + ".csl.json", "*/*").asString().replace(here, ""));

        BibTeXEntry entry = bibTex(both.getString("figure.bib"));
        assertThat(plain(entry, "note")).contains("“" + quoted + "”");
        assertThat(entry.getField(new Key("year"))).as("a year is a number").isNull();
        assertThat(plain(entry, "key")).as("by which it is sorted").isEqualTo("Báo cáo thử");
        assertThat(both.getString("figure.bib")).contains("\\textless{} /script\\textgreater{}")
                .doesNotContain("< /script>");
        assertThat(entry.getField(new Key("author"))).isNull();
        assertThat(plain(entry, "title")).contains("hơn 67 tỷ đồng");
        assertThat(CSL.validate(new ObjectMapper().readTree(both.getString("figure.csl")))).isEmpty();
        Map<String, Object> item = new JsonPath(both.getString("figure.csl")).<Map<String, Object>>getList("").get(0);
        assertThat(item).as("nobody is known to have issued it").containsOnlyKeys("id", "type", "title",
                "available-date", "publisher", "version", "URL", "note", "language");
        assertThat((String) item.get("note")).contains(quoted);
        assertThat(item.get("version")).isEqualTo(String.valueOf(release));
        String html = page("/figures/" + code);
        assertThat(html).contains("&lt; /script&gt;").doesNotContain("< /script>");

        String dated = code("counts", "programme = 'test-quoted-2023' and key = 'TOTAL'");
        BibTeXEntry counted = bibTex(get("/figures/" + dated + ".bib", "*/*").asString());
        assertThat(plain(counted, "author")).isEqualTo("UBND tỉnh {Cũ}");
        assertThat(plain(counted, "year")).isEqualTo("2023");
        assertThat(counted.getField(new Key("key"))).as("it has both").isNull();
        assertThat(CSL.validate(new ObjectMapper().readTree(get("/figures/" + dated + ".csl.json", "*/*").asString())))
                .isEmpty();
        assertThat(
                get("/figures/" + dated + ".csl.json", "*/*").jsonPath().<Integer>getList("[0].issued.date-parts[0]"))
                .containsExactly(2023, 1, 5);
        assertThat(get("/figures/" + dated, "text/x-bibliography").asString())
                .startsWith(
                        "UBND tỉnh {Cũ}, Kế hoạch thử, số 12/KH-UBND, 05/01/2023. Kế hoạch 2023, “tổng”: 42, số liệu năm 2023. Minh Bạch, lần công bố ");
    }

    private static BibTeXEntry bibTex(String text) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        String latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    @Test
    void theAddressAnswersInTheFormThatIsAskedFor() {
        Map<String, String> types = Map.of("text/html", "text/html", "application/x-bibtex", "application/x-bibtex",
                "application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json",
                "text/x-bibliography", "text/x-bibliography",
                "application/json", "application/json", "*/*", "text/html", "text/html;q=0.5, application/x-bibtex",
                "application/x-bibtex");
        types.forEach((accept, type) -> {
            Response response = get("/figures/funding-1", accept);
            assertThat(response.statusCode()).as(accept).isEqualTo(200);
            assertThat(response.contentType()).as(accept).startsWith(type);
            assertThat(String.join(",", response.headers().getValues("Vary"))).contains("Accept");
        });
        assertThat(get("/figures/funding-1", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/figures/funding-1.pdf", "text/html").statusCode()).isEqualTo(404);
        assertThat(page("/figures/funding-1")).contains("rel=\"cite-as\"");
    }

    @Test
    void citationsAreAnsweredWhileNoTableCanBeRead() {
        MiniDataset mini = new MiniDataset(folder, "test-citations");
        IntStream.range(0, 60)
                .forEach(i -> mini.add("funding.csv", "X-p1,,ALLOCATED,,20%02d,1000,,,X-s2,,,,2023".formatted(i)));
        int release = published(mini, null).release();
        String ask = "{funding(first: %d, filter: {project: [\"test-citations-p1\"], measure: [ALLOCATED]}, release: "
                + release + ") {nodes {figure {citation bib: citation(format: BIBTEX)}}}}";
        assertThat(
                LockedTables.during(owner, () -> data(ask.formatted(60))).<String>getList("funding.nodes.figure.bib"))
                .hasSize(60)
                .allMatch(each -> each.startsWith("@misc{"));
    }
}
