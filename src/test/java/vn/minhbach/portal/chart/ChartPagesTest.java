package vn.minhbach.portal.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Pictures of indicators and of pages, as readers get them. Release 2 is pinned: other tests publish releases of their
 * own.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ChartPagesTest {

    private static final String EXPENDITURE = "/charts/indicators/budget-expenditure";

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static Document svg(String address) throws Exception {
        Response answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body().asString())));
    }

    /** So that people can look at it: target/pictures. */
    private static byte[] keep(String address, Response picture) throws IOException {
        Path kept = Path.of("target", "pictures",
                address.substring(1).replaceAll("[^a-z0-9.]+", "-") + (address.endsWith(".png") ? "" : ".png"));
        Files.createDirectories(kept.getParent());
        return Files.readAllBytes(Files.write(kept, picture.asByteArray()));
    }

    @Test
    void theTitleSaysWhatThePictureShows() throws Exception {
        assertThat(svg(EXPENDITURE + ".svg?place=bac-kan&release=2").getElementsByTagName("title").item(0)
                .getTextContent().replace('\u00a0', ' '))
                .isEqualTo("Bắc Kạn: tăng từ 467 lên 2.548 tỷ đồng, 2006–2015");
        assertThat(svg(EXPENDITURE + ".svg?place=bac-kan&lang=en&release=2").getElementsByTagName("title").item(0)
                .getTextContent().replace('\u00a0', ' '))
                .isEqualTo("Bac Kan: up from VND 467 billion to VND 2,548 billion, 2006–2015");
        assertThat(svg(EXPENDITURE + ".svg?place=bac-kan&kind=bars&release=2").getElementsByTagName("title").item(0)
                .getTextContent().replace('\u00a0', ' '))
                .isEqualTo("Bắc Kạn: đứng thứ 62 trong 63 địa phương, 2.548 tỷ đồng, 2015");
    }

    @Test
    void sourceAndReleaseStandInside() throws Exception {
        assertThat(svg(EXPENDITURE + ".svg?place=bac-kan&release=2").getDocumentElement().getTextContent())
                .contains("Nguồn:", "lần công bố 2");
    }

    @Test
    void aPictureHasItsOwnStyleAndIsKept() {
        Response picture = get(EXPENDITURE + ".svg?place=bac-kan&release=2");
        assertThat(picture.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(picture.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(given().header("If-None-Match", picture.header("ETag"))
                .get(EXPENDITURE + ".svg?place=bac-kan&release=2").statusCode()).isEqualTo(304);
    }

    @Test
    void dotsAreMadeOfTheSamePicture() throws IOException {
        Response png = get(EXPENDITURE + ".png?place=bac-kan&size=narrow&release=2");
        assertThat(png.contentType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(keep(EXPENDITURE + "-narrow", png))).getWidth())
                .isEqualTo(720);
    }

    @Test
    void theFiguresOfAPictureAreExactAndCarryTheirSource() {
        assertThat(get(EXPENDITURE + ".csv?place=bac-kan&release=2").body().asString())
                .contains("bac-kan,Bắc Kạn,466682708800", "vietnamdata-provincial-budgets", "Trung vị");
    }

    @ParameterizedTest
    @CsvSource({"/charts/indicators/nothing.svg, 404", "/charts/indicators/budget-expenditure.png?place=nowhere, 404",
            "/charts/indicators/budget-expenditure.svg?kind=pie, 400",
            "'/charts/indicators/budget-expenditure.svg?places=an-giang,ha-noi,bac-kan,ben-tre,ca-mau,can-tho', 400",
            "/charts/indicators/budget-expenditure.svg?period=2099, 404",
            "/charts/indicators/budget-expenditure.svg?release=9999999, 404", "/og/programmes/nothing.png, 404"})
    void whatCannotBeDrawnIsToldAsAProblem(String address, int status) {
        Response refused = get(address);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.contentType()).startsWith("application/problem+json");
    }

    @Test
    void othersMayFrameThePictureAloneAndItLeadsBack() {
        Response embedded = given().accept("text/html")
                .get("/embed/indicators/budget-expenditure?place=bac-kan&release=2");
        assertThat(embedded.header("Content-Security-Policy")).endsWith("frame-ancestors *");
        assertThat(embedded.body().asString())
                .contains("<svg", "href=\"/charts/indicators/budget-expenditure?kind=line&amp;place=bac-kan")
                .doesNotContain(" style=");
        assertThat(given().accept("text/html").get(EXPENDITURE + "?place=bac-kan").header("Content-Security-Policy"))
                .endsWith("frame-ancestors 'none'");
    }

    @Test
    void aPictureIsCitedAtItsPermanentAddress() {
        String cited = get(EXPENDITURE + ".txt?place=bac-kan&release=2").body().asString();
        assertThat(cited.replace('\u00a0', ' ')).contains("Bắc Kạn: tăng từ 467 lên 2.548 tỷ đồng", "lần công bố 2")
                .contains("kind=line&place=bac-kan&release=2");
        assertThat(get(EXPENDITURE + ".bib?place=bac-kan&release=2").body().asString())
                .startsWith("@misc{minh-bach-budget-expenditure-line-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/og/index.png", "/og/programmes/bac-kan-2023.png", "/og/projects/ben-tre-khu-cntt.png",
            "/og/places/bac-kan.png", "/og/indicators/budget-expenditure.png?place=bac-kan",
            "/og/indicators/phones-per-100.png?lang=en", "/og/figures/funding-1.png", "/og/index.png?lang=en",
            "/og/programmes/quang-ninh-it-2020.png", "/og/indicators/budget-expenditure.png?place=bac-kan&kind=bars"})
    void pagesThatAreSharedHaveAPicture(String address) throws IOException {
        Response picture = get(address + (address.contains("?") ? "&" : "?") + "release=2");
        assertThat(picture.statusCode()).isEqualTo(200);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(keep(address, picture)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void pagesNameTheirPicture() {
        assertThat(given().accept("text/html").get("/programmes/bac-kan-2023?release=2").body().asString())
                .contains("<meta property=\"og:image\" content=\"/og/programmes/bac-kan-2023.png?");
        assertThat(given().accept("text/html").get("/data").body().asString())
                .contains("<meta property=\"og:image\" content=\"/social.png\">");
    }
}
