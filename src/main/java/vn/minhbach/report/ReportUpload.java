package vn.minhbach.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.ReportWorkbook;
import vn.minhbach.dataset.SeenRow;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.WrittenRow;

/**
 * The workbook that a report was read from.
 *
 * @param release as of which it was filled; null where it does not say
 * @param faults why nothing of it can be published, none where it can
 */
record ReportUpload(ReportWorkbook workbook, Integer release, Report faults) implements DatasetInput {

    @Override
    public String name() {
        return workbook.name();
    }

    @Override
    public void check(Problems problems) {
        faults.problems().forEach(problems::add);
        problems.countMore(faults.total() - faults.problems().size());
    }

    @Override
    public boolean isWorkbook() {
        return true;
    }

    @Override
    public boolean isAddition() {
        return true;
    }

    @Override
    public Collection<String> files() {
        return workbook.files();
    }

    @Override
    public Records records(TableFormat table) {
        return workbook.records(table);
    }

    @Override
    public List<SeenRow> seen(String sheet, Set<Long> lines) throws IOException {
        if (!workbook.sheets().contains(sheet)) {
            return List.of();
        }
        List<WrittenRow> rows = workbook.rows(sheet, new Problems());
        WrittenRow header = ReportReader.header(rows);
        return rows.stream().filter(row -> lines.contains(row.line()))
                .map(row -> seen(row, header == null || row.line() <= header.line() ? null : header)).toList();
    }

    /** @param header null where none stands above the row */
    private static SeenRow seen(WrittenRow row, WrittenRow header) {
        List<SeenRow.SeenCell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.cells().size(), header == null ? 0 : header.cells().size()); i++) {
            cells.add(SeenRow.cell(i, header == null ? "" : header.text(i), row.text(i)));
        }
        return new SeenRow(row.line(), cells);
    }

    @Override
    public String sha256() throws IOException {
        return workbook.sha256();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
