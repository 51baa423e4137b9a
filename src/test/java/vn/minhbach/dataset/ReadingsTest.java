package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What was read as something other than was written is collected, each writing once. */
class ReadingsTest {

    private final Problems problems = new Problems();
    private final Readings readings = new Readings();
    private final List<DatasetRow> rows = new ArrayList<>();

    private void read(String table, String... lines) throws IOException {
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))) {
            new TableReader(DatasetFormat.byName(table), problems, readings, rows::add).read(records);
        }
    }

    @Test
    void theSameWritingOfAColumnIsToldOnceWithItsFirstLineAndHowOften() throws IOException {
        read("progress", "project,status,source,as_of", "p1,COMPLETED,s,quý III/2023", "p2,COMPLETED,s,2023-Q3",
                "p3,COMPLETED,s,quý III/2023", "p4,COMPLETED,s,năm 2023");
        assertThat(readings.report()).isEqualTo(
                new ReadingReport(List.of(new Reading("progress.csv", 2, "as_of", "quý III/2023", "2023-Q3", 2),
                        new Reading("progress.csv", 5, "as_of", "năm 2023", "2023", 1)), 3, List.of()));
        assertThat(rows).extracting(row -> row.value("as_of")).containsExactly("2023-Q3", "2023-Q3", "2023-Q3", "2023");
        assertThat(problems.any()).isFalse();
    }

    @Test
    void whatIsWrittenAsTheFormatHasItIsNotTold() throws IOException {
        read("places", "code,kind,name,aliases", "a,PROVINCE,'Tỉnh A ,b; c");
        assertThat(readings.report()).isEqualTo(ReadingReport.NONE);
    }

    @Test
    void manyDifferentWritingsAreCountedBeyondThoseThatAreKept() throws IOException {
        List<String> lines = new ArrayList<>(List.of("project,status,source,as_of"));
        for (int i = 0; i < 700; i++) {
            lines.add("p" + i + ",COMPLETED,s," + (13 + i % 15) + "/" + (1 + i % 12) + "/" + (1950 + i / 12));
        }
        read("progress", lines.toArray(String[]::new));
        assertThat(readings.report().total()).isEqualTo(700);
        assertThat(readings.report().readings()).hasSize(Readings.MOST);
    }
}
