package vn.minhbach.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ExtraColumns;
import vn.minhbach.dataset.NearestName;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.TotalNames;
import vn.minhbach.dataset.WrittenRow;

/**
 * Tells of the columns of a sheet of a report that hold anything and are not read: what somebody typed there would be
 * lost, and the report be taken as a whole. One that numbers the rows is no loss.
 *
 * @param rows below the header
 * @param keys of what its columns are called
 */
record UnreadColumns(String sheet, WrittenRow header, List<WrittenRow> rows, List<String> keys) {

    /** @param read where the columns stand that are known, 0 for A */
    void tell(Collection<Integer> read, Problems problems) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int position = i;
            String label = header.text(i);
            if (!read.contains(i)) {
                rows.stream().filter(row -> !row.text(position).isEmpty() && !isNumbering(label, row.text(position)))
                        .findFirst()
                        .ifPresent(row -> problems
                                .add(label.isEmpty() ? nameless(row, position) : unread(label, position, read)));
            }
        }
    }

    /** A total is called so in the column of numbers where its cell is merged. */
    private static boolean isNumbering(String label, String text) {
        return ExtraColumns.isRunning(label, text) || ExtraColumns.isSerial(label) && TotalNames.isTotal(text);
    }

    private Problem nameless(WrittenRow row, int position) {
        return new Problem(sheet, row.line(), Origin.letters(position + 1), row.text(position),
                ProblemCode.COLUMN_WITHOUT_NAME.of(), AllowedForm.ONE_OF.of(labels()));
    }

    private Problem unread(String label, int position, Collection<Integer> read) {
        boolean again = keys.stream().anyMatch(key -> ReportSheets.isSame(label, key))
                || read.stream().anyMatch(each -> header.text(each).equals(label));
        Phrase fault = again ? ProblemCode.COLUMN_REPEATED.of() : ProblemCode.UNKNOWN_COLUMN.of(nearest(label));
        return new Problem(sheet, header.line(), Origin.letters(position + 1), label, fault,
                again ? AllowedForm.EACH_COLUMN_ONCE.of() : AllowedForm.ONE_OF.of(labels()));
    }

    /** Null for none. */
    private String nearest(String label) {
        String written = Folding.fold(ReportSheets.bare(label));
        return labels().stream().filter(each -> NearestName.to(written, Set.of(Folding.fold(each))) != null).findFirst()
                .orElse(null);
    }

    /** In the language of those that were known. */
    private List<String> labels() {
        Language language = Stream.of(Language.values())
                .filter(each -> keys.stream().map(key -> Folding.fold(ReportSheets.text(key, each)))
                        .anyMatch(known -> Stream.iterate(0, i -> i + 1).limit(header.cells().size())
                                .anyMatch(i -> Folding.fold(ReportSheets.bare(header.text(i))).equals(known))))
                .findFirst().orElse(Language.VI);
        return keys.stream().map(key -> ReportSheets.text(key, language)).toList();
    }
}
