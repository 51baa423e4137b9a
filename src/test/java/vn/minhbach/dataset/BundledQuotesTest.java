package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Every quote of the press dataset stands in the text that it names, to the letter. The texts are not ours to ship:
 * they are read from {@code ../shared/sources} beside the checkout, and without them the comparison is skipped.
 */
class BundledQuotesTest {

    private static final Path TEXTS = Path.of("..", "shared", "sources");

    private static final Map<String, String> FILES = Map.of(
            "ben-tre-2023-11", "000_6ea6bd71bad9ba47.txt", "quang-ninh-2020-09", "001_3a7c46d588931bf7.txt",
            "quang-nam-2024-03", "002_7d8544acb95e07e8.txt", "ben-tre-2023-06", "003_244539300dd9c483.txt",
            "bac-kan-2023-12", "004_8e3588265b0fb1df.txt");

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (InputStream file = BundledQuotesTest.class
                .getResourceAsStream("/datasets/press-2020-2024/" + table + ".csv")) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .forEach(rows::add);
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "counts", "funding", "observations", "directives", "obstacles"})
    void everyFactQuotesOneOfTheFiveTexts(String table) throws IOException {
        assertThat(rows(table)).isNotEmpty().allSatisfy(row -> {
            assertThat(FILES).containsKey(row.getField("source"));
            assertThat(row.getField("quote")).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "portfolio", "progress", "counts", "funding", "observations", "directives",
            "obstacles"})
    void everyQuoteStandsInItsText(String table) throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "no texts at " + TEXTS);
        assertThat(rows(table)).as("quotes to compare").anyMatch(row -> !row.getField("quote").isEmpty());
        for (NamedCsvRecord row : rows(table)) {
            if (!row.getField("quote").isEmpty()) {
                assertThat(Files.readString(TEXTS.resolve(FILES.get(row.getField("source")))))
                        .as("line %d of %s.csv", row.getStartingLineNumber(), table).contains(row.getField("quote"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "counts", "funding", "observations", "directives", "obstacles"})
    void whoSaysSoIsNamedInTheWordsOfTheText(String table) throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "no texts at " + TEXTS);
        assertThat(rows(table)).as("who says so").anyMatch(row -> !row.getField("said_by").isEmpty());
        for (NamedCsvRecord row : rows(table)) {
            assertThat(Files.readString(TEXTS.resolve(FILES.get(row.getField("source")))))
                    .as("line %d of %s.csv", row.getStartingLineNumber(), table).contains(row.getField("said_by"));
        }
    }

    @Test
    void moneyThatIsAskedForIsNotAllocated() throws IOException {
        assertThat(rows("funding")).filteredOn(row -> row.getField("measure").equals("ALLOCATED")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("quote")).doesNotContain("xin chủ trương"));
    }

    @Test
    void whatATextPrintsOfItsOutletIsThere() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "no texts at " + TEXTS);
        for (NamedCsvRecord source : rows("sources")) {
            String text = FILES.containsKey(source.getField("code"))
                    ? Files.readString(TEXTS.resolve(FILES.get(source.getField("code")))) : "";
            assertThat(source.getField("issuer").equals("baodongkhoi.vn")).as(source.getField("code"))
                    .isEqualTo(text.contains("baodongkhoi.vn"));
            assertThat(source.getField("url"))
                    .isEqualTo(text.contains("baodongkhoi.vn") ? "https://baodongkhoi.vn" : "");
        }
    }

    @Test
    void deducedPlacesAreSaidToBeDeduced() throws IOException {
        assertThat(rows("sources"))
                .filteredOn(row -> List.of("quang-ninh-2020-09", "quang-nam-2024-03").contains(row.getField("code")))
                .hasSize(2).allSatisfy(row -> assertThat(row.getField("note")).contains("suy"));
    }
}
