package vn.minhbach.dataset.owntable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.SheetGrid;

/**
 * Finds the table on the sheets of a report: the row that says what the columns are, those that belong to it, and what
 * is above and below.
 */
public final class TableFinder {

    /** A table begins on the first page. */
    private static final int LAST_HEADER = 60;
    private static final int MOST_HEADER_ROWS = 4;
    private static final int LONGEST_HEADING = 200;
    private static final int MOST_CANDIDATES = 200;
    private static final String JOIN = " – ";

    private final SheetGrid grid;
    private final TableHints hints;
    private final Map<Integer, SheetGrid.Row> byLine = new HashMap<>();

    private TableFinder(SheetGrid grid, TableHints hints) {
        this.grid = grid;
        this.hints = hints;
        grid.rows().forEach(row -> byLine.put(row.line(), row));
    }

    /**
     * A header that was found.
     *
     * @param score how much it looks like one
     */
    private record Found(TableFinder finder, int row, int score) {
    }

    /**
     * The table where somebody said that it is, else one that was read before, else that of whichever sheet looks most
     * like one; empty where none does.
     */
    public static Optional<OwnTable> find(List<SheetGrid> sheets, TableHints hints) {
        Set<String> tables = new LinkedHashSet<>();
        Found said = null;
        Found known = null;
        Found best = null;
        for (SheetGrid grid : sheets) {
            TableFinder finder = new TableFinder(grid, hints);
            for (int i = 0; i < grid.rows().size() && grid.rows().get(i).line() <= LAST_HEADER; i++) {
                Found found = new Found(finder, i, finder.score(i));
                if (found.score > 1) {
                    tables.add(grid.name());
                }
                said = hints.header() != null && hints.header().isAt(grid.name(), grid.rows().get(i).line()) ? found
                        : said;
                known = known == null && finder.isLine(i) && hints.isKnown().test(OwnTable.key(finder.columns(i)))
                        ? found : known;
                best = found.score > (best == null ? 1 : best.score) ? found : best;
            }
        }
        Found taken = said != null ? said : known != null ? known : best;
        if (taken == null) {
            return Optional.empty();
        }
        SheetGrid own = taken.finder.grid;
        tables.remove(own.name());
        SheetGrid.Cut cut = own.cut() != null ? own.cut() : sheets.stream().map(SheetGrid::cut)
                .filter(each -> each != null && each.hidesTables()).findFirst().orElse(null);
        return Optional.of(taken.finder.table(taken.row, List.copyOf(tables), cut));
    }

    /** The rows with which a table may begin, with what they say. */
    public static Map<HeaderRow, String> candidates(List<SheetGrid> sheets) {
        Map<HeaderRow, String> candidates = new LinkedHashMap<>();
        for (SheetGrid grid : sheets) {
            for (SheetGrid.Row row : candidates(grid)) {
                if (candidates.size() < MOST_CANDIDATES) {
                    candidates.put(new HeaderRow(grid.name(), row.line()),
                            row.cells().stream().filter(cell -> cell != null).map(SheetGrid.Shown::text)
                                    .collect(Collectors.joining(" | ")));
                }
            }
        }
        return candidates;
    }

    /** The same of one sheet. */
    static List<SheetGrid.Row> candidates(SheetGrid grid) {
        TableFinder finder = new TableFinder(grid, TableHints.NONE);
        List<SheetGrid.Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size() && grid.rows().get(i).line() <= LAST_HEADER; i++) {
            if (finder.isLine(i)) {
                rows.add(grid.rows().get(i));
            }
        }
        return rows;
    }

    /** Whether words stand in several cells of a row. */
    private boolean isLine(int row) {
        return grid.rows().get(row).cells().stream()
                .filter(cell -> cell != null && !cell.isNumber() && cell.text().length() <= LONGEST_HEADING)
                .count() > 1;
    }

    /** How many different columns are understood if the header begins there, and more where one has the names. */
    private int score(int row) {
        int own = own(row);
        if (own < 2) {
            return 0;
        }
        Set<Meaning> found = new LinkedHashSet<>();
        headings(row, bottom(row)).values().forEach(heading -> {
            Meaning meaning = heading.length() > LONGEST_HEADING ? null : HeaderWords.meaning(heading);
            if (meaning != null && meaning != Meaning.LEFT_OUT) {
                found.add(meaning);
            }
        });
        // What looks like a header in two rows begins with the upper one, which says more.
        return found.size() < 2 ? 0 : found.size() * 10 + (found.contains(Meaning.NAME) ? 10 : 0) + Math.min(own, 9);
    }

    /** How many cells of a row are headings by themselves. */
    private int own(int row) {
        int count = 0;
        for (SheetGrid.Shown cell : grid.rows().get(row).cells()) {
            count += cell != null && !cell.isNumber() && cell.text().length() <= LONGEST_HEADING
                    && (HeaderWords.isOrdinal(cell.text()) || HeaderWords.meaning(cell.text()) != null
                            || HeaderWords.isBareRate(cell.text())) ? 1 : 0;
        }
        return count;
    }

    /** The last row of a header that begins there. */
    private int bottom(int row) {
        int top = grid.rows().get(row).line();
        int bottom = top;
        boolean wide = false;
        for (SheetGrid.Merged merged : grid.merged()) {
            if (merged.top() == top && merged.bottom() < top + MOST_HEADER_ROWS) {
                bottom = Math.max(bottom, merged.bottom());
                wide |= merged.right() > merged.left();
            }
        }
        if (bottom == top && row + 1 < grid.rows().size()) {
            SheetGrid.Row next = grid.rows().get(row + 1);
            if (next.line() == top + 1 && (wide || isUnder(grid.rows().get(row), next)) && isWords(next)) {
                bottom = next.line();
            }
        }
        return bottom;
    }

    /**
     * Whether a row says more of what is above it: words only where above there is nothing, or one that stands for
     * several.
     */
    private static boolean isUnder(SheetGrid.Row upper, SheetGrid.Row lower) {
        int beside = 0;
        for (int column = 1; column <= lower.cells().size(); column++) {
            if (!lower.text(column).isEmpty()) {
                boolean spans = upper.text(column).isEmpty()
                        || upper.text(column + 1).isEmpty() && !lower.text(column + 1).isEmpty();
                if (!spans) {
                    return false;
                }
                beside += upper.text(column).isEmpty() ? 1 : 0;
            }
        }
        return beside > 0;
    }

    private static boolean isWords(SheetGrid.Row row) {
        return row.cells().stream()
                .noneMatch(cell -> cell != null && (cell.isNumber() || cell.text().length() > LONGEST_HEADING))
                && !isNumbering(row);
    }

    /** Whether it numbers the columns, {@code (1) (2) (3)=(1)/(2)}. */
    private static boolean isNumbering(SheetGrid.Row row) {
        List<String> texts = row.cells().stream().filter(cell -> cell != null).map(SheetGrid.Shown::text).toList();
        return texts.size() >= 3
                && texts.stream()
                        .allMatch(text -> text.matches("[(\\[]?\\s*[0-9A-Za-z]{1,2}\\s*[)\\]]?(\\s*[=+:x×/*-].*)?"))
                && texts.stream().distinct().count() == texts.size();
    }

    /** What each column is headed by, by its position. */
    private Map<Integer, String> headings(int row, int bottom) {
        int top = grid.rows().get(row).line();
        int width = 0;
        for (int line = top; line <= bottom; line++) {
            width = Math.max(width, byLine.containsKey(line) ? byLine.get(line).cells().size() : 0);
        }
        Map<Integer, String> headings = new TreeMap<>();
        for (int column = 1; column <= width; column++) {
            Set<String> parts = new LinkedHashSet<>();
            for (int line = top; line <= bottom; line++) {
                String part = heading(line, column, bottom);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                headings.put(column, String.join(JOIN, parts));
            }
        }
        return headings;
    }

    private String heading(int line, int column, int bottom) {
        SheetGrid.Row row = byLine.get(line);
        String own = row == null ? "" : row.text(column);
        if (!own.isEmpty()) {
            return own;
        }
        for (SheetGrid.Merged merged : grid.merged()) {
            if (merged.holds(line, column) && byLine.containsKey(merged.top())) {
                return byLine.get(merged.top()).text(merged.left());
            }
        }
        // Where nothing says what is merged, as in CSV, a heading stands for what is below it up to the next.
        if (row == null || line == bottom || !grid.merged().isEmpty() || byLine.get(bottom) == null
                || byLine.get(bottom).text(column).isEmpty()) {
            return "";
        }
        for (int left = column - 1; left > 0; left--) {
            if (!row.text(left).isEmpty()) {
                return byLine.get(bottom).text(left).isEmpty() ? "" : row.text(left);
            }
        }
        return "";
    }

    private List<OwnTable.Column> columns(int row) {
        List<OwnTable.Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        headings(row, bottom(row)).forEach((position, heading) -> {
            String key = key(heading);
            int times = seen.merge(key, 1, Integer::sum);
            columns.add(new OwnTable.Column(position, shortened(heading), times == 1 ? key : key + " " + times));
        });
        return columns;
    }

    private OwnTable table(int row, List<String> others, SheetGrid.Cut cut) {
        int top = grid.rows().get(row).line();
        int bottom = bottom(row);
        List<OwnTable.Column> columns = columns(row);
        List<String> titles = new ArrayList<>();
        List<UnitNote> units = new ArrayList<>();
        List<SheetGrid.Row> header = new ArrayList<>();
        List<SheetGrid.Row> body = new ArrayList<>();
        for (SheetGrid.Row each : grid.rows()) {
            if (each.line() < top) {
                List<String> texts = IntStream.rangeClosed(1, each.cells().size()).mapToObj(each::text).toList();
                Map<Integer, UnitNote> noted = UnitNote.of(texts);
                units.addAll(noted.values());
                IntStream.range(0, texts.size()).filter(i -> !texts.get(i).isEmpty() && !noted.containsKey(i))
                        .forEach(i -> titles.add(texts.get(i)));
            } else if (each.line() <= bottom) {
                header.add(each);
            } else if (!body.isEmpty() || !isNumbering(each)) {
                body.add(each);
            }
        }
        return new OwnTable(grid.name(), columns, new RowKinds(columns, grid.merged(), hints.names()).of(body), titles,
                UnitNote.together(units), header, others, cut);
    }

    private static String shortened(String heading) {
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) + "…" : heading;
    }

    /** Without what changes from month to month: years, months, days. */
    private static String key(String heading) {
        String folded = Folding.fold(heading).replaceAll("\\b(thang|quy|ngay|nam)?( |)\\d+\\b", " #")
                .replaceAll("(\\s*#)+", " #").strip();
        return folded.length() > LONGEST_HEADING ? folded.substring(0, LONGEST_HEADING) : folded.isEmpty() ? "#"
                : folded;
    }
}
