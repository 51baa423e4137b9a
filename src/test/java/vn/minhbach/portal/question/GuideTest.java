package vn.minhbach.portal.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.catalogue.Language;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** The guide to the API says what is so. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class GuideTest {

    static Stream<SavedQuery> questions() {
        return SavedQuery.ALL.stream();
    }

    @Test
    void everyFileIsAQuestionOfIt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("portal/questions"))) {
            assertThat(files.map(each -> each.getFileName().toString().replace(".graphql", "")))
                    .containsExactlyInAnyOrderElementsOf(SavedQuery.ALL.stream().map(SavedQuery::code).toList());
        }
        try (Stream<Path> files = Files.list(Path.of("portal/snippets"))) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    Stream.of(Snippet.ALL, Snippet.FILES).flatMap(List::stream).map(Snippet::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredWhereverItIsAsked(SavedQuery question) {
        String page = Guide.page("en");
        assertThat(Guide.examples(page, "query")).containsEntry(question.code(), question.query());
        assertThat(page).contains(question.title(Language.EN),
                "/graphiql?query=" + URLEncoder.encode(question.query(), StandardCharsets.UTF_8).replace("&", "&amp;"));
        assertThat(given().get("/data/questions/{code}.graphql", question.code()).then().statusCode(200).extract()
                .asString()).isEqualTo(question.query() + "\n");
        JsonPath answer = given().queryParam("query", question.query()).get("/graphql").then().statusCode(200).extract()
                .jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getMap("data")).isNotEmpty().doesNotContainValue(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aQuestionOfTheConsoleIsThatOfTheGuide(String language) {
        String console = given().queryParam("lang", language).get("/graphiql").then().statusCode(200).extract()
                .asString();
        List<String> queries = Pattern.compile("href=\"/graphiql\\?query=([^&\"]*)[^\"]*\" data-question")
                .matcher(console).results()
                .map(each -> URLDecoder.decode(each.group(1), StandardCharsets.UTF_8)).toList();
        assertThat(queries).isEqualTo(SavedQuery.ALL.stream().map(SavedQuery::query).toList());
    }

    @Test
    void whatIsNoQuestionIsNotThere() {
        given().get("/data/questions/no-such.graphql").then().statusCode(404);
    }

    /** Read as a reader would, since the door of the API is not the portal's to look behind. */
    @Test
    void everyKindOfErrorIsTold() throws ReflectiveOperationException {
        List<String> codes = Arrays.stream(Class.forName("vn.minhbach.graphql.execution.ErrorCode").getEnumConstants())
                .map(Object::toString).toList();
        assertThat(codes).isNotEmpty();
        assertThat(codes.stream().filter(each -> !Guide.page("vi").contains("id=\"error-" + each + "\""))).isEmpty();
    }

    @Test
    void theErrorsThatPeopleMeetAreOfTheKindThatIsTold() {
        Map<String, String> met = Map.of("{", "GRAPHQL_PARSE_FAILED", "{nothing}", "GRAPHQL_VALIDATION_FAILED",
                "{projects(first: -1) {totalCount}}", "BAD_USER_INPUT",
                "{project(code: \"no-such-project\") {name}}", "UNKNOWN_CODE",
                "query A {__typename} query B {__typename}", "OPERATION_RESOLUTION_FAILURE",
                "{" + "observations(first: 500) {nodes {indicator {observations(first: 500) {nodes {indicator {observations(first: 500) {nodes {period}}}}}}}}"
                        + "}",
                "LIMIT_EXCEEDED");
        met.forEach((query,
                code) -> assertThat(given().queryParam("query", query).accept("application/json").get("/graphql")
                        .jsonPath().getString("errors[0].extensions.code"))
                        .as(query).isEqualTo(code));
        assertThat(given().queryParam("query", "{__typename}").queryParam("relese", 1).get("/graphql").jsonPath()
                .getString("errors[0].extensions.code")).isEqualTo("UNKNOWN_PARAMETER");
    }

    /** The numbers of the limits, as the guide writes them. */
    @Test
    void theLimitsAreTheOnesThatHold() throws IOException {
        String limits = Files.readString(Path.of("src/main/java/vn/minhbach/graphql/execution/Limits.java"));
        assertThat(limits).contains("\"max-depth\", 16)", "\"max-fields\", 5_000)", "\"max-values\", 20_000_000)",
                "\"max-rows\", 50_000)", "\"max-bytes\", 16 << 20)", "\"max-seconds\", 10)");
        assertThat(Guide.page("en")).contains("5,000 fields, 16 levels deep", "20 million values", "50,000 objects",
                "16 MiB", "10 seconds");
        assertThat(Guide.page("vi")).contains("5.000 trường, sâu 16 tầng", "20 triệu giá trị", "50.000 mục", "16 MiB",
                "10 giây");
    }
}
