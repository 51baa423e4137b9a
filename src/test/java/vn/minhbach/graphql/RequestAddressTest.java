package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What the address of a request says holds for all of it: its language, and the times of what it asks. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RequestAddressTest {

    private static final String FIGURE = "{figure(code: \"funding-1\", release: 2) {text evidence {source {title}}}}";

    private static RequestSpecification asking(String query) {
        return given().urlEncodingEnabled(true).accept("application/json").queryParam("query", query);
    }

    private static String text(RequestSpecification request) {
        return request.get("/graphql").then().statusCode(200).extract().path("data.figure.text");
    }

    private static RequestSpecification posting(String query) {
        return given().accept("application/json").contentType("application/json").body(Map.of("query", query));
    }

    @Test
    void textsAreInTheLanguageOfTheRequest() {
        String vietnamese = text(asking(FIGURE));
        String english = text(asking(FIGURE).queryParam("lang", "en"));
        assertThat(vietnamese).contains("đồng");
        assertThat(english).contains("VND");
        assertThat(text(asking(FIGURE).header("Accept-Language", "en-US,en;q=0.9"))).isEqualTo(english);
        assertThat(text(asking(FIGURE).header("Accept-Language", "fr, vi;q=0.5, en;q=0.4"))).isEqualTo(vietnamese);
        assertThat(text(asking(FIGURE).header("Accept-Language", "fr"))).isEqualTo(vietnamese);
        assertThat(text(asking(FIGURE).header("Accept-Language", "en").queryParam("lang", "vi-VN")))
                .isEqualTo(vietnamese);
        posting(FIGURE).queryParam("lang", "EN").post("/graphql").then().statusCode(200).body("data.figure.text",
                is(english));
        posting(FIGURE).header("Accept-Language", "en").post("/graphql").then().statusCode(200).body("data.figure.text",
                is(english));
    }

    @Test
    void aFieldThatNamesALanguageIsInThatAndNullNamesNone() {
        Response both = asking(
                "query($none: Language, $en: Language! = EN) {figure(code: \"funding-1\") {vi: text(lang: VI) en: text(lang: $en) text none: text(lang: $none) written: text(lang: null)}}")
                .queryParam("lang", "en").get("/graphql");
        Map<String, String> texts = both.then().statusCode(200).extract().path("data.figure");
        assertThat(texts.get("vi")).contains("đồng");
        assertThat(texts).containsEntry("text", texts.get("en")).containsEntry("none", texts.get("en"))
                .containsEntry("written", texts.get("en"));
    }

    @Test
    void anAnswerSaysItsLanguageAndWhatItHangsOn() {
        asking(FIGURE).header("Accept-Language", "en").get("/graphql").then().header("Content-Language", is("en"))
                .header("Vary", equalToIgnoringCase("accept, accept-language"));
        asking(FIGURE).queryParam("lang", "en").header("Accept-Language", "vi").get("/graphql").then()
                .header("Content-Language", is("en")).header("Vary", equalToIgnoringCase("accept"));
        asking(FIGURE).get("/graphql").then().header("Content-Language", is("vi"));
    }

    /** What is cited has one SHA-256, whoever looks. */
    @Test
    void aPinnedAnswerIsTheSameBytesInWhateverLanguageItsReaderSpeaks() {
        byte[] vietnamese = asking(FIGURE).queryParam("release", 2).get("/graphql").then()
                .header("Content-Language", is("vi")).header("Vary", equalToIgnoringCase("accept")).extract()
                .asByteArray();
        assertThat(
                asking(FIGURE).queryParam("release", 2).header("Accept-Language", "en").get("/graphql").asByteArray())
                .isEqualTo(vietnamese);
        byte[] english = asking(FIGURE).queryParam("release", 2).queryParam("lang", "en")
                .header("Accept-Language", "vi").get("/graphql").then()
                .header("Content-Language", is("en"))
                .header("ETag",
                        equalTo('"' + new Checksum()
                                .add(bytes(asking(FIGURE).queryParam("release", 2).queryParam("lang", "en")))
                                .hexadecimal() + '"'))
                .extract().asByteArray();
        assertThat(new String(english, StandardCharsets.UTF_8)).contains("VND");
        assertThat(asking(FIGURE).queryParam("release", 2).queryParam("lang", "vi").get("/graphql").asByteArray())
                .isEqualTo(vietnamese);
    }

    private static byte[] bytes(RequestSpecification request) {
        return request.get("/graphql").asByteArray();
    }

    @Test
    void timesInTheAddressHoldForEveryQuestionThatNamesNoneItself() {
        String query = "{sources(release: 2) {totalCount} own: sources(release: 2, publishedBy: \"2023-06-08\") {totalCount}}";
        for (Response each : new Response[]{asking(query).queryParam("publishedBy", "2023-06-07").get("/graphql"),
                posting(query).queryParam("publishedBy", "2023-06-07").post("/graphql"),
                asking(query).queryParam("publishedBy", "2023-06-07").queryParam("release", 2).get("/graphql")}) {
            each.then().statusCode(200).body("data.sources.totalCount", is(7)).body("data.own.totalCount", is(8));
        }
        String days = "{directives(first: 1) {nodes {fulfilment {on}}} own: directives(first: 1, on: \"2024-02-02\") {nodes {fulfilment {on}}}}";
        asking(days).queryParam("on", "2024-01-01").get("/graphql").then().statusCode(200)
                .body("data.directives.nodes[0].fulfilment.on", is("2024-01-01"))
                .body("data.own.nodes[0].fulfilment.on", is("2024-02-02"));
        asking(days).queryParam("on", "2024-01-01").queryParam("release", 3).get("/graphql").then().statusCode(200)
                .body("data.directives.nodes[0].fulfilment.on", is("2024-01-01"));
    }

    @Test
    void whatAnswersKnowOfTheirAddressIsKeptWithThem() {
        String query = "{sources(release: 2) {totalCount} figure(code: \"funding-1\", release: 2) {text}}";
        for (int i = 0; i < 2; i++) {
            asking(query).get("/graphql").then().body("data.sources.totalCount", is(19)).body("data.figure.text",
                    startsWith("hơn"));
            asking(query).queryParam("publishedBy", "2023-06-08").queryParam("lang", "en").get("/graphql").then()
                    .body("data.sources.totalCount", is(8));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "lang        | fr         | BAD_REQUEST       | lang is \"fr\"; allowed: vi, en, or such as vi-VN.",
            "lang        | en_US      | BAD_REQUEST       | lang is \"en_US\"; allowed",
            "publishedBy | 2023       | BAD_REQUEST       | publishedBy is \"2023\"; allowed: a day such as 2023-12-31.",
            "publishedBy | 10000-01-01 | BAD_REQUEST      | publishedBy is \"10000-01-01\"; allowed",
            "on          | yesterday  | BAD_REQUEST       | on is \"yesterday\"; allowed: a day",
            "release     | two        | BAD_REQUEST       | release is \"two\"; allowed: the number of a release",
            "publishedby | 2023-01-01 | UNKNOWN_PARAMETER | There is no parameter publishedby; did you mean publishedBy?; allowed in the address: query,",
            "first       | 5          | UNKNOWN_PARAMETER | There is no parameter first; allowed in the address: query,"})
    void whatIsNotUnderstoodIsRefused(String name, String value, String code, String message) {
        for (String accept : new String[]{"application/json", "application/graphql-response+json"}) {
            asking(FIGURE).accept(accept).queryParam(name, value).get("/graphql").then().statusCode(400)
                    .body("errors[0].extensions.code", is(code)).body("errors[0].message", startsWith(message));
            posting(FIGURE).accept(accept).queryParam(name, value).post("/graphql").then().statusCode(400)
                    .body("errors[0].extensions.code", is(code));
        }
    }

    @Test
    void whatReleasesDidIsNotNarrowedInSilence() {
        asking("{changes {totalCount} places {totalCount}}").queryParam("publishedBy", "2023-01-01").get("/graphql")
                .then().statusCode(200)
                .body("errors[0].message",
                        startsWith("publishedBy is 2023-01-01 for the whole request; what releases did"))
                .body("errors[0].path[0]", is("changes"));
    }

    @Test
    void aReleaseAfterTheOneOfTheAddressIsNotToldToBeYetToCome() {
        asking("{sources(release: 2) {totalCount}}").queryParam("release", 1).get("/graphql").then().statusCode(200)
                .body("errors[0].message",
                        is("There is no release 2 for a request that its address pins at release 1"));
    }

    @Test
    void nothingIsSaidTwice() {
        asking(FIGURE).queryParam("lang", "vi", "en").get("/graphql").then().statusCode(400).body("errors[0].message",
                is("lang is in the address 2 times; allowed: once."));
        posting(FIGURE).queryParam("variables", "{}").post("/graphql").then().statusCode(400).body("errors[0].message",
                startsWith("variables is in the address; a request that is sent by POST"));
        posting(FIGURE).queryParam("operationName", "Figure").post("/graphql").then().statusCode(200);
    }

    /** An address that was cited is passed on by those who add to it. */
    @Test
    void whatIsAddedAgainstCachesAndByNetworksIsNobodysQuestion() {
        asking(FIGURE).queryParam("_", "1732690000").queryParam("utm_source", "zalo").queryParam("fbclid", "x")
                .queryParam("release", 2).get("/graphql").then().statusCode(200);
    }

    @Test
    void anAnswerIsCitedAtTheDayThatItWasAskedFor() {
        String query = "{sources {totalCount}}";
        Response cited = given().queryParam("query", query).queryParam("publishedBy", "2023-06-07")
                .queryParam("release", 2).queryParam("lang", "en").get("/cite.json");
        String address = cited.then().statusCode(200).extract().path("url");
        assertThat(address).endsWith("&publishedBy=2023-06-07&release=2");
        byte[] answer = given().urlEncodingEnabled(false).accept("*/*").get(address).asByteArray();
        assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("{\"data\":{\"sources\":{\"totalCount\":7}}}");
        assertThat(new Checksum().add(answer).hexadecimal()).isEqualTo(cited.path("sha256"));
    }
}
