package vn.minhbach.portal.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What the guide to the data gives to be pasted takes away what it says, where the client is there. In CI curl, pandas
 * and readr have to be.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FileSnippetsTest {

    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("MINHBACH_CLIENTS_REQUIRED"));

    /** Debian's, which its packages are for. */
    private static final String PYTHON = Program.isThere("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    @TempDir
    Path folder;

    private static Map<String, String> snippets(String language) {
        return Guide.examples(page(language), "snippet");
    }

    private static String page(String language) {
        return given().queryParam("lang", language).accept("text/html").get("/data").then().statusCode(200).extract()
                .asString();
    }

    /**
     * @param there prints something where the client is there
     * @param script the snippet, which may be followed by what tells of it
     */
    private String run(String program, boolean needed, String there, String file, String script)
            throws IOException, InterruptedException {
        boolean found = Program.isThere(program) && new ProcessBuilder(program,
                there.startsWith("-") ? there : Files.writeString(folder.resolve("there"), there).toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("found").toFile()).start().waitFor() == 0;
        if (!found && needed && REQUIRED) {
            throw new AssertionError(
                    "There is no client for " + file + ": " + Files.readString(folder.resolve("found")));
        }
        Assumptions.assumeTrue(found, "there is no client for " + file);
        return Program.run(folder, program, file, script);
    }

    private String inFolder(String script) {
        return "cd '" + folder + "'\n" + script;
    }

    @Test
    void theGuideHasThemInBothLanguages() {
        assertThat(snippets("en")).isEqualTo(snippets("vi")).containsOnlyKeys("files.sh", "dataframe.py", "readr.R",
                "files.pq", "rsdmx.R", "sdmx1.py", "dcat.sh");
    }

    @Test
    void curlTakesOnlyWhatChangedAndGoesOnWhereItBrokeOff() throws IOException, InterruptedException {
        String printed = run("bash", true, "--version", "files.sh", inFolder(snippets("vi").get("files.sh")));
        assertThat(printed.lines().map(String::strip)).anyMatch(each -> each.equalsIgnoreCase("X-Total-Count: 3"))
                .contains("304");
        assertThat(Files.readAllBytes(folder.resolve("observations.csv")))
                .isEqualTo(given().urlEncodingEnabled(false).get("/observations.csv?release=1").asByteArray());
        assertThat(Files.readString(folder.resolve("funding.csv"))).contains("khoảng 36 tỷ đồng");
    }

    @Test
    void pandasReadsTypesAndNames() throws IOException, InterruptedException {
        String printed = run(PYTHON, true, "import pandas", "dataframe.py",
                snippets("vi").get("dataframe.py") + "\nprint(money.as_of_end.dtype, series.value.sum() > 0)");
        assertThat(printed).contains("Disbursed", "Bắc Kạn", "ben-tre-").containsPattern("datetime64\\S* True");
    }

    @Test
    void readrReadsTypesAndNames() throws IOException, InterruptedException {
        assertThat(run("Rscript", true, "library(readr)", "readr.R", snippets("vi").get("readr.R")))
                .contains("Disbursement rate", "<date>", "2015-12-31");
    }

    @Test
    void rsdmxReadsASeries() throws IOException, InterruptedException {
        assertThat(run("Rscript", false, "library(rsdmx)", "rsdmx.R", snippets("vi").get("rsdmx.R")))
                .contains("obsTime");
    }

    @Test
    void sdmx1ReadsASeries() throws IOException, InterruptedException {
        assertThat(run(PYTHON, false, "import sdmx", "sdmx1.py", snippets("vi").get("sdmx1.py"))).contains("2010");
    }

    @Test
    void riotFindsTheCatalogueValid() throws IOException, InterruptedException {
        assertThat(run("bash", false, "command -v riot", "dcat.sh", snippets("vi").get("dcat.sh")))
                .contains("/data/minh-bach.zip");
    }

    /**
     * Power Query runs in Excel and Power BI alone: what it asks for at least is there, and has the columns that it
     * types.
     */
    @Test
    void powerQueryAsksForWhatIsThere() {
        String script = snippets("vi").get("files.pq");
        Response money = given().queryParam("place", "bac-kan").queryParam("lang", "vi")
                .get("/" + Pattern.compile("RelativePath = \"(\\S+?\\.csv)\"").matcher(script).results().findFirst()
                        .orElseThrow().group(1));
        List<String> columns = List.of(money.asString().lines().findFirst().orElseThrow().split(","));
        assertThat(Pattern.compile("\\{\"(\\w+)\",").matcher(script).results().map(each -> each.group(1)).toList())
                .isNotEmpty().isSubsetOf(columns);
        assertThat(
                JsonPath.from(given().queryParam("place", "ben-tre").get("/projects.json").asString()).getList("code"))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theAddressesForPeoplesProgramsAreThere(String language) {
        Map<String, String> addresses = Guide.examples(page(language), "address");
        assertThat(get(addresses.get("spreadsheet"))).startsWith("\ufeff" + (language.equals("en") ? "Code," : "Mã"));
        assertThat(get(addresses.get("workbook"))).startsWith("PK");
        assertThat(get(addresses.get("feed"))).contains("<feed ", "xml:lang=\"" + language + "\"");
    }

    private static String get(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
    }
}
