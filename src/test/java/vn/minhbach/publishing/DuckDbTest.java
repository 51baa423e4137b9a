package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.DuckDb;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Who analyses data points DuckDB at an address, and has typed columns and exact sums without a word more. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DuckDbTest extends PublishingSpecification {

    private static final Map<String, String> READERS = Map.of("parquet", "read_parquet(?)", "csv", "read_csv(?)",
            "json", "read_json(?)", "jsonl", "read_json(?)");

    /** @param sql in which {@code ?} is the table at the address, in its form */
    private static List<Map<String, Object>> ask(String sql, String address) {
        String form = address.replaceFirst("\\?.*", "").replaceFirst(".*\\.", "");
        Response file = given().urlEncodingEnabled(false).get(address).then().statusCode(200)
                .header("Minh-Bach-Complete", "true").extract().response();
        return DuckDb.query(sql.replace("?", READERS.get(form)), file.asByteArray(), "." + form);
    }

    private static Map<Object, Object> types(String address) {
        return ask("describe select * from ?", address).stream()
                .collect(Collectors.toMap(each -> each.get("column_name"), each -> each.get("column_type")));
    }

    @Test
    void columnsHaveTheirTypesOfThemselves() {
        assertThat(types("/funding.parquet")).containsAllEntriesOf(Map.of("value", "DECIMAL(38,9)", "place_name",
                "VARCHAR", "fiscal_year", "BIGINT", "as_of", "VARCHAR", "as_of_start", "DATE",
                "source_issued_on", "DATE"));
        assertThat(types("/projects.parquet")).containsAllEntriesOf(
                Map.of("urgent", "BOOLEAN", "percent", "DECIMAL(38,9)", "late_since", "DATE", "days_late", "BIGINT"));
        assertThat(types("/releases.parquet"))
                .containsAllEntriesOf(Map.of("published_at", "TIMESTAMP WITH TIME ZONE", "number", "BIGINT"));
        for (String form : List.of("csv", "json", "jsonl")) {
            assertThat(types("/indicators/budget-expenditure." + form)).as(form)
                    .containsAllEntriesOf(Map.of("as_of_start", "DATE", "as_of_end", "DATE", "place_name", "VARCHAR",
                            "added_in", "BIGINT"))
                    .hasEntrySatisfying("value", type -> assertThat(type.toString()).isIn("BIGINT", "DOUBLE"));
            assertThat(types("/releases." + form)).as(form).hasEntrySatisfying("published_at",
                    type -> assertThat(type.toString()).startsWith("TIMESTAMP"));
        }
        assertThat(types("/releases.csv").keySet()).as("the columns of all forms")
                .isEqualTo(types("/releases.parquet").keySet()).isEqualTo(types("/releases.json").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/directives", "/sources", "/search", "/data/indicators"})
    void everyRowIsReadWhateverTheForm(String list) {
        String address = list + "%s" + (list.equals("/search") ? "?q=so" : "");
        long rows = Long.parseLong(given().get(address.formatted(".json")).header("X-Total-Count"));
        for (String form : READERS.keySet()) {
            assertThat(ask("select count(*) as rows from ?", address.formatted("." + form)).get(0)).as(form)
                    .isEqualTo(Map.of("rows", rows));
        }
    }

    @Test
    void textIsWhatItIs() {
        MiniDataset mini = new MiniDataset(folder, "test-duckdb");
        mini.add("obstacles.csv", "X-q1,X-p1,,X-old,COORDINATION,\"=SUM(A1), \"\"chờ\"\"\nhai dòng\",,,X-s2");
        published(mini, null);
        for (String form : READERS.keySet()) {
            assertThat(ask("select description from ? where code = 'test-duckdb-q1'",
                    mini.named("/obstacles." + form + "?project=X-p1"))).as(form)
                    .isEqualTo(List.of(Map.of("description", "=SUM(A1), \"chờ\"\nhai dòng")));
        }
    }

    /** Whole đồng, added without losing one. */
    @ParameterizedTest
    @ValueSource(strings = {"budget-expenditure", "budget-revenue"})
    void sumsAreExactAndThoseOfTheApi(String indicator) {
        String query = "{observations(filter: {indicator: [\"" + indicator
                + "\"], place: [\"bac-kan\", \"ha-noi\", \"quang-ninh\"]}, first: 500) {totalCount nodes {place {name} figure {value}}}}";
        JsonPath answer = given().queryParam("query", query).get("/graphql").jsonPath(
                JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        Map<String, BigDecimal> sums = answer.<Map<String, Object>>getList("data.observations.nodes").stream()
                .collect(Collectors.groupingBy(each -> answer(each, "place", "name").toString(),
                        Collectors.mapping(each -> new BigDecimal(answer(each, "figure", "value").toString()),
                                Collectors.reducing(BigDecimal.ZERO, BigDecimal::add))));
        assertThat(sums).hasSize(3).allSatisfy((place, sum) -> assertThat(sum).isPositive());
        for (String form : READERS.keySet()) {
            Map<Object, BigDecimal> read = ask("select place_name, sum(value::decimal(38, 9)) as sum from ? group by 1",
                    "/indicators/" + indicator + "." + form).stream()
                    .collect(Collectors.toMap(each -> each.get("place_name"), each -> (BigDecimal) each.get("sum")));
            assertThat(sums).as(form).allSatisfy((place, sum) -> assertThat(read.get(place)).isEqualByComparingTo(sum));
        }
    }

    private static Object answer(Map<String, Object> node, String of, String field) {
        return ((Map<?, ?>) node.get(of)).get(field);
    }

    @Test
    void everyTableOfTheWholeAndOfEachPublisherIsAFile() {
        for (TableFormat table : DatasetFormat.TABLES) {
            String address = "/data/" + table.sheet() + ".parquet?release=3";
            Map<Object, Object> types = types(address);
            assertThat(types).as(address).containsKeys("publisher", "added_in")
                    .containsAllEntriesOf(table.columns().stream()
                            .collect(Collectors.toMap(each -> each.name().equals("url") ? "document_url" : each.name(),
                                    each -> switch (each.type()) {
                                        case INTEGER, YEAR -> "BIGINT";
                                        case DECIMAL, MONEY, PERCENT -> "DECIMAL(38,9)";
                                        case DATE -> "DATE";
                                        case BOOLEAN -> "BOOLEAN";
                                        default -> "VARCHAR";
                                    })));
            String own = "/data/minh-bach/" + table.sheet() + ".parquet?release=3";
            assertThat(types(own)).isEqualTo(types);
            String count = "select count(*) as rows, count(*) filter (publisher = 'minh-bach') as own from ?";
            Map<String, Object> all = ask(count, address).get(0);
            assertThat(given().get(address.replace("parquet", "csv")).asString().split("\r\n", 2)[0].split(","))
                    .as("names, each of one column").doesNotHaveDuplicates();
            assertThat(ask(count, own).get(0)).as(own).isEqualTo(Map.of("rows", all.get("own"), "own", all.get("own")));
        }
    }

    @Test
    void aTableOfTheWholeSaysWhatItIsAndNamesCodes() {
        String address = "/data/minh-bach/funding.parquet?release=1&lang=en";
        assertThat(ask(
                "select programme_name, measure_name, amount, figure_url from ? where programme = 'bac-kan-2023' and measure = 'DISBURSED'",
                address)).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("measure_name", "Disbursed")
                        .containsEntry("amount", new BigDecimal("36000000000.000000000"))
                        .hasEntrySatisfying("programme_name", name -> assertThat(name).asString().contains("2023"))
                        .hasEntrySatisfying("figure_url",
                                url -> assertThat(url).asString().contains("/figures/funding-")));
        byte[] file = given().get(address).asByteArray();
        assertThat(given().get(address).asByteArray()).as("the same bytes").isEqualTo(file);
        Map<Object, Object> said = DuckDb
                .query("select decode(key) as key, decode(value) as value from parquet_kv_metadata(?)", file,
                        ".parquet")
                .stream()
                .collect(Collectors.toMap(each -> each.get("key"), each -> each.get("value")));
        assertThat(said.get("licence")).asString().contains("CC-BY");
        assertThat(said.get("release")).asString().startsWith("Release 1");
        assertThat(said.get("cite")).asString().contains("/data/minh-bach/funding.parquet?").contains("release=1");
    }

    /** As it is pasted, but that the file is fetched before. */
    @Test
    void whatTheGuideSaysWorks() {
        String guide = given().accept("text/html").get("/data?lang=en").asString();
        String queries = guide.substring(guide.indexOf('>', guide.indexOf("<code data-client=\"duckdb\"")) + 1)
                .split("</code>")[0].replace("&#39;", "'");
        assertThat(queries.split(";\\s*")).hasSize(4).allSatisfy(query -> {
            Matcher address = Pattern.compile("read_\\w+\\('[^/']*(?://[^/']*)?(/[^']*)'\\)").matcher(query);
            assertThat(address.find()).as(query).isTrue();
            assertThat(ask(address.replaceFirst("?"), address.group(1))).as(query).isNotEmpty();
        });
        assertThat(guide).contains("href=\"/data/funding.parquet", "href=\"/data/minh-bach/funding.parquet",
                "pandas.read_parquet(", "arrow::read_parquet(");
    }

    @ParameterizedTest
    @CsvSource({"/data/nobody/projects.parquet, 404", "/data/nothing.parquet, 404",
            "/data/minh-bach/nothing.parquet, 404", "/data/projects.parquet?release=9999, 404",
            "/data/projects.parquet?lang=xx, 400"})
    void whatIsNotThereIsToldSo(String address, int status) {
        given().get(address).then().statusCode(status);
    }
}
