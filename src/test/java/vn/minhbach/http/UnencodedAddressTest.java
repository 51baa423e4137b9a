package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Addresses as people type them, which browsers and curl send as they are. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class UnencodedAddressTest {

    private static String answer(String target) throws IOException {
        RawAnswer answer = RawAnswer.get(target, "localhost", "Accept: text/html, */*;q=0.1");
        assertThat(answer.status()).as(target).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
            "/projects?text=a%20b@/projects?text=a%20b",
            "/graphql?query={a{b}}@/graphql?query=%7Ba%7Bb%7D%7D",
            "/search?q=53%@/search?q=53%25",
            "/search?q=53%2@/search?q=53%252",
            "/search?q=5%,3%zz@/search?q=5%25,3%25zz",
            "/search?q=\"a|b\"<^`\\>@/search?q=%22a%7Cb%22%3C%5E%60%5C%3E",
            "/places/[a]?x[]=1@/places/%5Ba%5D?x[]=1",
            "/x?q=b\u00e1\u00ba\u00afc@/x?q=b%E1%BA%AFc"})
    void whatStandsInNoAddressIsEncodedAndAllElseStays(String written, String encoded) {
        assertThat(UnencodedAddress.encoded(written)).isEqualTo(encoded);
        assertThat(UnencodedAddress.encoded(encoded)).isEqualTo(encoded);
    }

    @Test
    void aQueryIsTypedIntoTheAddressBar() throws IOException {
        assertThat(answer("/graphql?query={projects(release:2){totalCount}}"))
                .isEqualTo(answer("/graphql?query=%7Bprojects(release:2)%7BtotalCount%7D%7D"))
                .contains("\"totalCount\":10");
    }

    @ParameterizedTest
    @CsvSource({"/search?q=53%,/search?q=53%25", "/search?q=b\u1eafc+k\u1ea1n,/search?q=b%E1%BA%AFc+k%E1%BA%A1n",
            "/search.csv?q=a|b,/search.csv?q=a%7Cb",
            "/projects.json?text=\"số+hóa\",/projects.json?text=%22s%E1%BB%91+h%C3%B3a%22"})
    void itMeansWhatItMeansEncoded(String typed, String encoded) throws IOException {
        assertThat(answer(typed)).isEqualTo(answer(encoded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places/bac{kan}", "/places/b\u1eafc", "/{x}", "/figures/a|b.json", "/data/%.csv"})
    void whatIsNotThereIsNotFoundAndSaysSo(String path) throws IOException {
        RawAnswer answer = RawAnswer.get(path, "localhost");
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(answer.body()).isNotEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void anAddressOfAnotherFormIsStillNone() throws IOException {
        assertThat(RawAnswer.get("http://localhost/{x}", "localhost").status()).isEqualTo(400);
        assertThat(RawAnswer.get("http://localhost/projects?text=x", "localhost").status()).isEqualTo(200);
    }
}
