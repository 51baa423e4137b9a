package vn.minhbach.dataset;

import static vn.minhbach.dataset.MadeWorkbook.row;
import static vn.minhbach.dataset.MadeWorkbook.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.catalogue.Language;

/** Tables as people keep them: by the names that people give them, and with what they write around them. */
abstract class KeptTables {

    static final String FUNDING = "programme,measure,fiscal_year,amount,source,as_of,quote";
    static final String ALLOCATED = "thu-2023,ALLOCATED,2023,67000000000,thu-s1,2023-12,67 tỷ đồng";
    static final String DISBURSED = "thu-2023,DISBURSED,2023,36000000000,thu-s1,2023-12,36 tỷ đồng";
    static final String AS_FORMAT = "thu-2023 ALLOCATED 67000000000, thu-2023 DISBURSED 36000000000";

    @TempDir
    Path folder;

    final Problems problems = new Problems();
    final Readings readings = new Readings();
    final List<DatasetRow> rows = new ArrayList<>();

    void csv(String table, String... lines) throws IOException {
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))) {
            new TableReader(DatasetFormat.byName(table), problems, readings, rows::add).read(records);
        }
    }

    void workbook(MadeWorkbook workbook) throws IOException {
        read(workbook.write(folder.resolve("a.xlsx")));
    }

    void read(Path file) throws IOException {
        try (DatasetInput dataset = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31))).open(file,
                "a.xlsx")) {
            dataset.check(problems);
            for (TableFormat table : DatasetFormat.TABLES) {
                if (dataset.files().contains(table.file())) {
                    readings.called(table, dataset.called(table));
                    try (Records records = dataset.records(table)) {
                        new TableReader(table, problems, readings, rows::add).read(records);
                    }
                }
            }
        }
    }

    String funding() {
        return String.join(", ", rows.stream()
                .map(row -> row.value("programme") + " " + row.value("measure") + " " + row.value("amount")).toList());
    }

    List<String> notes() {
        return readings.report().notes().stream().map(note -> note.file().replace(".csv", "") + ":" + note.line() + " "
                + note.found() + ": " + note.taken().text(Language.EN, true)).toList();
    }

    List<String> faults() {
        return problems.report().problems().stream().map(
                problem -> problem.line() + " " + problem.column() + ": " + problem.fault().text(Language.EN, false))
                .toList();
    }

    /** A row of cells as text, from a line of CSV without quotes. */
    static String line(String line) {
        return row(Stream.of(line.split(",", -1)).map(MadeWorkbook::words).toArray(String[]::new));
    }
}
