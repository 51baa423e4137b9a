package vn.minhbach.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Problems;

/**
 * The sheets of one kind in a workbook, of which programs make copies, {@code Báo cáo tháng (2)}. One is read, and any
 * other that certainly belongs to the same report and speaks of other things; of the rest it is said that they were not
 * read.
 */
final class SheetParts<F extends Enum<F>> {

    private final List<SheetPart<F>> all = new ArrayList<>();
    private final List<SheetPart<F>> read = new ArrayList<>();
    private final Map<HeadField, ReportCell> head = new EnumMap<>(HeadField.class);

    /** In the order in which they come into question. */
    void add(SheetPart<F> part) {
        all.add(part);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Chooses among them. */
    void choose(Problems problems, List<Note> notes) {
        Set<String> keys = new HashSet<>();
        all.sort(Comparator.comparing(part -> !part.isBegun()));
        for (SheetPart<F> part : all) {
            if (read.isEmpty() || Collections.disjoint(keys, part.keys()) && isOfSame(part)) {
                read.add(part);
                keys.addAll(part.keys());
                problems.addAll(part.problems());
                notes.addAll(part.notes());
                part.head().cells().forEach(head::putIfAbsent);
            } else {
                notes.add(Note.Kind.SHEET_LEFT.of(part.sheet(), 0, part.sheet()));
            }
        }
    }

    /**
     * Whether it is of the same document and time, as far as it says. What it says and the first one does not would be
     * taken for what that one says as well. One that is called otherwise has to say so.
     */
    private boolean isOfSame(SheetPart<F> part) {
        boolean same = part.head().cells().entrySet().stream()
                .allMatch(each -> each.getValue().isEmpty() || head.containsKey(each.getKey())
                        && Folding.fold(head.get(each.getKey()).text()).equals(Folding.fold(each.getValue().text())));
        return same && (part.named() || part.isBegun());
    }

    /** What is said once in those that are read. */
    ReportRow<HeadField> head() {
        return new ReportRow<>(read.get(0).head().origin(), head);
    }

    List<ReportRow<F>> rows() {
        return read.stream().flatMap(part -> part.rows().stream()).toList();
    }
}
