package vn.minhbach.report;

import java.util.ArrayList;
import java.util.List;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Written;
import vn.minhbach.dataset.WrittenRow;
import vn.minhbach.dataset.owntable.Unit;
import vn.minhbach.dataset.owntable.UnitNote;

/**
 * In what the amounts of a sheet are counted: as the heading of their column says, else as a note above the table does,
 * {@code ĐVT: tỷ đồng}, else in millions. An amount of an unknown unit would be published a thousand times too large or
 * too small.
 */
final class MoneyUnits {

    private record Found(Origin at, String text, UnitNote note) {
    }

    private final String sheet;
    private final List<Found> notes = new ArrayList<>();
    private final Unit noted;

    /** @param above the rows above the header */
    MoneyUnits(String sheet, List<WrittenRow> above) {
        this.sheet = sheet;
        for (WrittenRow row : above) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                // What is said of the document is no note, whatever it is called.
                texts.add(ReportHead.isLabel(row.text(i)) || i > 0 && ReportHead.isLabel(row.text(i - 1)) ? ""
                        : row.text(i));
            }
            UnitNote.of(texts).forEach((position, note) -> notes.add(
                    new Found(new Origin(sheet, row.line(), Origin.letters(position + 1)), texts.get(position), note)));
        }
        this.noted = UnitNote.together(notes.stream().map(Found::note).toList());
    }

    /** @param positions of the columns of money that are read, in the header, 0 for A */
    void check(WrittenRow header, List<Integer> positions, Problems problems, List<Note> told) {
        for (int position : positions) {
            String label = header.text(position);
            if (ReportSheets.saysUnit(label) && ReportSheets.unit(label) == null) {
                problems.add(new Problem(sheet, header.line(), Origin.letters(position + 1), label,
                        ProblemCode.HEADING_UNIT_UNKNOWN.of(), AllowedForm.UNIT_OF_MONEY.of()));
            }
        }
        Found first = notes.stream().filter(each -> each.note().unit() != null).findFirst().orElse(null);
        notes.stream().filter(each -> each.note().unit() != null && each.note().unit() != first.note().unit())
                .findFirst()
                .ifPresent(other -> problems.add(problem(other, ProblemCode.NOTED_UNITS_DIFFER.of(first.text()))));
        if (positions.stream().allMatch(position -> ReportSheets.saysUnit(header.text(position)))) {
            // That one column is counted otherwise is said at it. Where all are, nobody knows which of the two is left over.
            if (noted != null && !positions.isEmpty()
                    && positions.stream().noneMatch(position -> ReportSheets.unit(header.text(position)) == noted)) {
                problems.add(problem(first, ProblemCode.NOTED_UNITS_DIFFER.of(header.text(positions.get(0)))));
            }
            return;
        }
        notes.stream().filter(each -> each.note().unit() == null)
                .forEach(each -> problems.add(problem(each, ProblemCode.NOTED_UNIT_UNKNOWN.of())));
        if (noted != null) {
            told.add(Note.Kind.UNIT.of(sheet, first.at().row(), first.text()));
        }
    }

    private Problem problem(Found found, Phrase fault) {
        return new Problem(sheet, found.at().row(), found.at().column(), found.text(), fault,
                AllowedForm.NOTED_UNIT.of());
    }

    /** A cell of a column of money. */
    Written amount(Written written, String label) {
        if (ReportSheets.saysUnit(label)) {
            Unit own = ReportSheets.unit(label);
            return own == null ? written : written.inUnit(own.zeros());
        }
        return noted == null ? written.inUnit(Unit.MILLION.zeros()) : written.inNotedUnit(noted.zeros());
    }
}
