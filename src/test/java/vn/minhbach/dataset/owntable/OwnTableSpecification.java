package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.SheetGrid;

/** Reports as departments keep them: where their table is, what its columns are, and what its cells say. */
abstract class OwnTableSpecification {

    @TempDir
    Path folder;

    OwnTable table(MadeReport report) throws IOException {
        Problems problems = new Problems();
        List<SheetGrid> sheets = new DatasetFiles(() -> new MemorySize(BigInteger.ONE.shiftLeft(30)))
                .sheets(report.write(folder.resolve("report.xlsx")), "report.xlsx", problems);
        assertThat(problems.report().problems()).isEmpty();
        return TableFinder.find(sheets, TableHints.NONE).orElseThrow();
    }

    static TableReading read(OwnTable table) {
        return TableReading.of(table, Proposal.of(table, null), table.projects());
    }

    static String told(TableReading.ProjectRow row) {
        return row.name()
                + row.figures().stream().map(each -> " " + each.role().meaning() + " " + each.amount().value())
                        .collect(Collectors.joining())
                + (row.rate() == null ? "" : " RATE " + row.rate().value())
                + (row.percent() == null ? "" : " PERCENT " + row.percent().value());
    }

    static List<String> kinds(OwnTable table) {
        return table.rows().stream().map(row -> row.kind() + " " + row.name()).toList();
    }
}
