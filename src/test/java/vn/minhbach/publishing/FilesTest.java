package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.DuckDb;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Every list and every page of one thing can be taken away as a table: whole, as it is narrowed and sorted there, with
 * its evidence.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FilesTest extends FilesSpecification {

    private static final List<String> FORMS = List.of("csv", "json", "jsonl", "xlsx", "parquet");

    /** Pages that show no list of what is published. */
    private static final List<String> NO_LISTS = List.of("/", "/data", "/data/api", "/graphiql", "/report-mistake",
            "/releases/compare", "/redactions", "/glossary", "/places/compare",
            "/share", "/embed/indicators/{code}");

    private static final Map<String, String> CODES = Map.of("/indicators/{code}", "budget-expenditure",
            "/places/{code}", "bac-kan", "/projects/{code}",
            "quang-nam-so-hoa-ho-tich", "/programmes/{code}", "bac-kan-2023", "/agencies/{code}",
            "so-tu-phap-quang-nam", "/sources/{code}", "bac-kan-2023-12",
            "/directives/{code}", "quang-nam-2024-03-a4", "/scorecards/{code}", "dti", "/releases/{number}", "2",
            "/releases/{from:[^./]+}...{to:[^./]+}", "1...2");

    /** The addresses of all pages, as the portal routes them. */
    static Stream<String> pages() throws ClassNotFoundException {
        List<String> pages = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.minhbach.portal")) {
            Class<?> type = Class.forName(each.getName(), false, FilesTest.class.getClassLoader());
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(GET.class)
                            && TemplateInstance.class.isAssignableFrom(method.getReturnType())) {
                        String own = method.isAnnotationPresent(Path.class)
                                ? "/" + method.getAnnotation(Path.class).value() : "";
                        pages.add((type.getAnnotation(Path.class).value() + own).replace("//", "/"));
                    }
                }
            }
        }
        assertThat(pages).contains("/projects", "/indicators/{code}", "/releases/{from:[^./]+}...{to:[^./]+}")
                .hasSizeGreaterThan(25);
        return pages.stream().filter(each -> !NO_LISTS.contains(each));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasEveryForm(String page) {
        String address = page.contains("{") ? page.substring(0, page.indexOf('{')) + CODES.get(page) : page;
        for (String form : FORMS) {
            Response file = file(address + "." + form);
            long size = Long.parseLong(file.header("X-Total-Count"));
            assertThat(size(form, file)).as(address + "." + form).isEqualTo(size);
            assertThat(file.header("ETag")).startsWith("\"");
        }
        for (String language : List.of("vi", "en")) {
            String people = as().get(address + ".csv?headers=labels&bom=1&lang=" + language).then().statusCode(200)
                    .extract().asString();
            assertThat(people).startsWith("\ufeff").as("every column is called something")
                    .doesNotStartWith("\ufeffcode,");
        }
    }

    private static long size(String form, Response file) {
        return switch (form) {
            case "csv" -> rows(file).size();
            case "json" -> file.jsonPath().getList("$").size();
            case "xlsx" -> sheet(file).getLastRowNum();
            case "parquet" ->
                (Long) DuckDb.query("select count(*) as rows from read_parquet(?)", file.asByteArray(), ".parquet")
                        .get(0).get("rows");
            default -> file.asString().lines().count();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?place=ben-tre", "/projects?status=NOT_STARTED&order=CODE_DESC", "/projects?q=so",
            "/projects?release=1", "/programmes?year=2023", "/indicators?topic=BUDGET",
            "/funding?measure=DISBURSED", "/funding?publishedBy=2023-12-31", "/directives?state=OVERDUE&on=2024-06-01",
            "/directives?place=quang-nam", "/silence?kind=AGENCY",
            "/places?kind=PROVINCE", "/agencies?q=so", "/sources?kind=DECISION", "/search?q=bac+kan",
            "/scorecards?q=dti", "/funding/unfunded?approved=true"})
    void theRowsAreThoseOfThePage(String address) {
        Matcher total = Pattern.compile("<p class=\"total\" role=\"status\">(?:[\\d.]+–[\\d.]+ trong )?([\\d.]+) mục")
                .matcher(given().urlEncodingEnabled(false).accept("text/html").get(address).asString());
        assertThat(total.find()).as(address).isTrue();
        long deduced = address.startsWith("/funding/unfunded") ? rows(file(address.replaceFirst("(\\?|$)", ".csv$1")))
                .stream().filter(each -> each.getField("stated").equals("false")).count() : 0;
        assertThat(file(address.replaceFirst("(\\?|$)", ".csv$1")).header("X-Total-Count"))
                .isEqualTo(String.valueOf(Long.parseLong(total.group(1).replace(".", "")) + deduced));
    }

    @Test
    void aFigureHasItsEvidenceAndItsAddressForEver() {
        NamedCsvRecord row = rows(file("/funding.csv?programme=bac-kan-2023&measure=DISBURSED")).get(0);
        assertThat(Map.of("value", row.getField("value"), "unit", row.getField("unit"), "qualifier",
                row.getField("qualifier"), "basis", row.getField("basis"), "as_of", row.getField("as_of"),
                "text", row.getField("text"), "place_name", row.getField("place_name"), "measure_name",
                row.getField("measure_name")))
                .isEqualTo(Map.of("value", "36000000000", "unit", "VND", "qualifier", "ABOUT", "basis", "FORECAST",
                        "as_of", "2023-12-31", "text", "khoảng 36 tỷ đồng",
                        "place_name", "Bắc Kạn", "measure_name", "Giải ngân"));
        assertThat(row.getField("quote")).contains("khoảng 36/67 tỷ đồng");
        assertThat(row.getField("source_title")).startsWith("Cuộc họp đánh giá");
        as().accept("text/html").get(row.getField("figure_url")).then().statusCode(200);

        assertThat(
                file("/funding.json?programme=bac-kan-2023&measure=DISBURSED&lang=en").jsonPath().getString("[0].text"))
                .isEqualTo("about VND 36 billion");
        assertThat(rows(file("/indicators/budget-expenditure.csv?place=bac-kan")).stream()
                .map(each -> each.getField("place")).distinct()).containsExactly("bac-kan");
        assertThat(Long.parseLong(file("/indicators/budget-expenditure.csv?latest=true").header("X-Total-Count")))
                .isLessThan(Long.parseLong(file("/indicators/budget-expenditure.csv").header("X-Total-Count")));
    }

    @Test
    void anAcceptedFormIsAnsweredAtTheAddressOfThePage() {
        as("Accept", "text/csv").get("/projects?place=ben-tre").then().statusCode(200)
                .contentType(startsWith("text/csv")).header("Vary", containsString("Accept"))
                .header("X-Total-Count", equalTo("6"));
        as("Accept", "application/json").get("/indicators/budget-expenditure").then().statusCode(200)
                .contentType("application/json");
        as("Accept", "application/x-ndjson;q=0.9, text/html;q=0.5").get("/places").then().statusCode(200)
                .contentType(startsWith("application/x-ndjson"));
        as("Accept", "application/vnd.apache.parquet").get("/places").then().statusCode(200)
                .contentType("application/vnd.apache.parquet");
        as("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8").get("/projects").then()
                .statusCode(200).contentType(startsWith("text/html"));
        as("Accept", "*/*").get("/projects").then().statusCode(200).contentType(startsWith("text/html"));
        as("Accept", "application/pdf").get("/projects").then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects.csv", "/observations.csv", "/observations.parquet"})
    void aFileIsSentAsHttpHasIt(String address) {
        Response whole = file(address);
        byte[] bytes = whole.asByteArray();
        String tag = whole.header("ETag");
        assertThat(file(address).asByteArray()).as("the same bytes").isEqualTo(bytes);
        as("If-None-Match", tag).get(address).then().statusCode(304);
        as("If-None-Match", "W/" + tag).get(address).then().statusCode(304);
        as().head(address).then().statusCode(200).header("ETag", tag)
                .header("Content-Length", String.valueOf(bytes.length)).header("Accept-Ranges", "bytes");
        Response part = as("Range", "bytes=10-19", "If-Range", tag).get(address);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + bytes.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        assertThat(as("Range", "bytes=-7").get(address).asByteArray())
                .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 7, bytes.length));
        as("Range", "bytes=" + bytes.length + "-").get(address).then().statusCode(416).header("Content-Range",
                "bytes */" + bytes.length);
        as("Range", "bytes=0-1,4-5").get(address).then().statusCode(200);
        as("Range", "bytes=0-1", "If-Range", "\"another\"").get(address).then().statusCode(200);
        Response compressed = given().get(address);
        assertThat(compressed.header("ETag")).as("what is compressed already is not again")
                .isEqualTo(address.endsWith(".parquet") ? tag : "W/" + tag);
        assertThat(compressed.asByteArray()).isEqualTo(bytes);
        as("Origin", "https://notebook.example").get(address).then().header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("X-Total-Count"));
        assertThat(as().get(address + "?release=1").header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"/projects.csv?status=x, 400", "/projects.csv?release=9999, 404", "/projects.json?place=nowhere, 404",
            "/projects/nothing.csv, 404", "/indicators/nothing.json, 404",
            "/projects.foo, 404", "/projects.csv?bom=2, 400", "/projects.csv?headers=x, 400",
            "/projects.csv?lang=xx, 400", "/releases/9999.csv, 404", "/scorecards/nothing.jsonl, 404"})
    void whatIsWrongIsToldAsAProblem(String address, int status) {
        as().get(address).then().statusCode(status).contentType("application/problem+json")
                .body("status", equalTo(status)).header("X-Total-Count", nullValue());
    }

    @Test
    void aPageLeadsToItsFile() {
        String page = as("Accept", "text/html").get("/projects?place=ben-tre&first=5&lang=en").asString();
        Matcher link = Pattern.compile("<a href=\"(/projects\\.csv[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(address).contains("place=ben-tre").contains("headers=labels").contains("bom=1").contains("lang=en")
                .doesNotContain("first=");
        assertThat(file(address).asString()).startsWith("\ufeffCode,");
        assertThat(file(address).header("X-Total-Count")).isEqualTo("6");
    }
}
