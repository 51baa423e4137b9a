package vn.minhbach.dataset.owntable;

import java.util.List;
import java.util.Optional;

import vn.minhbach.dataset.OldLetters;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.SheetGrid;

/** That the words of a header, by which a table is found, are written with other letters than were meant. */
public final class OldHeader {

    private OldHeader() {
    }

    /**
     * Of the table that is found, though some of its words look like others; where none is, of the first row that may
     * be a header and is written so.
     */
    public static Optional<Problem> in(List<SheetGrid> sheets) {
        OwnTable table = TableFinder.find(sheets, TableHints.NONE).orElse(null);
        return table != null
                ? table.header().stream().map(row -> in(table.sheet(), row)).flatMap(Optional::stream).findFirst()
                : sheets.stream()
                        .flatMap(grid -> TableFinder.candidates(grid).stream().map(row -> in(grid.name(), row)))
                        .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Problem> in(String sheet, SheetGrid.Row row) {
        return Optional
                .ofNullable(OldLetters.in(row.cells().stream().filter(cell -> cell != null && !cell.isNumber())
                        .map(SheetGrid.Shown::text).toList()))
                .map(letters -> letters.problem(sheet, row.line()));
    }
}
