package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cells refer to by its name, or by the number of a document, in place of its code. A table is read once to see
 * which names it holds, and again when it is known what they stand for.
 */
public final class ReferenceNames {

    /** Different ones of a table; who has more has codes. */
    private static final int MOST = 5_000;
    private static final int MOST_TOLD = 5;
    private static final String NOT_A_CODE = ProblemCode.NOT_A_CODE.of().key();
    private static final String NOT_A_LIST = ProblemCode.NOT_A_LIST.of().key();

    private static final Phrase CONSEQUENCE = new Phrase("consequence", Map.of());
    private static final List<Meant> UNREAD = new ArrayList<>();

    /** What a name may stand for. */
    public record Meant(String code, String name) {

        private static final Pattern WRITTEN = Pattern.compile("(.*\\S) \\(([a-z0-9][a-z0-9-]*)\\)");

        /** What {@link #toString} writes; empty where a text has another form. */
        public static Optional<Meant> of(String written) {
            Matcher parts = WRITTEN.matcher(written);
            return parts.matches() ? Optional.of(new Meant(parts.group(2), parts.group(1))) : Optional.empty();
        }

        /** As it is told apart from others of the same name: {@code Thái Nguyên (thai-nguyen-2025)}. */
        @Override
        public String toString() {
            return name + " (" + code + ")";
        }
    }

    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Meant>>> known = new HashMap<>();
    private final Map<String, Map<String, Meant>> near = new HashMap<>();
    private int count;

    /** The names that are not known yet, by the database table that they are looked for in. */
    public Map<String, Set<String>> wanted() {
        return wanted;
    }

    /** @param meant all that it may stand for, none where there is nothing of that name */
    public void know(String target, String name, List<Meant> meant) {
        known.computeIfAbsent(target, table -> new HashMap<>()).put(name, meant);
    }

    /** What was probably meant by a name that nothing has. */
    public void suggest(String target, String name, Meant nearest) {
        near.computeIfAbsent(target, table -> new HashMap<>()).put(name, nearest);
    }

    /**
     * That what has this name could not be read, or its code was refused: that is said there, and not again of each row
     * that refers to it.
     */
    public void unread(String target, String name) {
        known.computeIfAbsent(target, table -> new HashMap<>()).put(name, UNREAD);
    }

    /** Whether a cell is refused only because of what it refers to. */
    static boolean isConsequence(Cell cell) {
        return cell.fault() == CONSEQUENCE;
    }

    /** What a cell comes to that holds no codes; as it was where its names are not known yet. */
    Cell read(ColumnFormat column, Cell refused) {
        List<String> codes = new ArrayList<>();
        boolean pending = false;
        for (String part : column.type().isList() ? refused.text().split(";") : new String[]{refused.text()}) {
            String item = CellText.normalised(part);
            List<Meant> meant = item.isEmpty() || Cells.isCode(item) ? List.of() : meant(column.target(), item);
            if (item.isEmpty() || Cells.isCode(item)) {
                codes.add(item);
            } else if (meant == null) {
                pending = true;
            } else if (meant == UNREAD) {
                return Cell.refused(refused.text(), CONSEQUENCE, null);
            } else if (meant.size() != 1) {
                TableFormat target = DatasetFormat.byName(column.target());
                return Cell.refused(refused.text(),
                        meant.isEmpty() ? ProblemCode.UNKNOWN_NAME.of(item, target, nearest(column.target(), item))
                                : ProblemCode.SEVERAL_OF_NAME.of(item,
                                        meant.stream().limit(MOST_TOLD).map(Meant::toString).toList()),
                        Cells.allowed(column));
            } else {
                codes.add(meant.get(0).code());
            }
        }
        return pending ? refused : as(column, refused.text(), codes);
    }

    /** Null where nothing is near. */
    private String nearest(String target, String name) {
        Meant nearest = near.getOrDefault(target, Map.of()).get(name);
        return nearest == null ? null : nearest.toString();
    }

    private static Cell as(ColumnFormat column, String text, List<String> codes) {
        Cell cell = Cells.read(column,
                String.join(";", new LinkedHashSet<>(codes.stream().filter(code -> !code.isEmpty()).toList())));
        return cell.isRefused() ? cell : Cell.readAs(text, cell.value());
    }

    /** Null where it is not known yet. */
    private List<Meant> meant(String target, String name) {
        List<Meant> meant = known.getOrDefault(target, Map.of()).get(name);
        if (meant == null && count < MOST && name.length() <= Cells.LINE_LENGTH
                && wanted.computeIfAbsent(target, table -> new LinkedHashSet<>()).add(name)) {
            count++;
        }
        return meant;
    }

    /** Whether a cell may hold a name. */
    static boolean mayName(ColumnFormat column, Cell cell) {
        return cell.isRefused() && column.type().isReference() && column.within() == null && cell.text() != null
                && (cell.fault().key().equals(NOT_A_CODE) || cell.fault().key().equals(NOT_A_LIST));
    }
}
