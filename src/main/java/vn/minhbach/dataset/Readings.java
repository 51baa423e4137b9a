package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what was read as something other than was written: each writing of a column once, however often it comes,
 * and all counted.
 */
public final class Readings {

    /** So many different ones are kept. */
    public static final int MOST = 500;

    private static final int MOST_UNITS = 1_000_000;

    private record Key(String file, String column, String written, String read) {
    }

    private static final class Count {
        private final long line;
        private long times;

        private Count(long line) {
            this.line = line;
        }
    }

    private final Map<Key, Count> counts = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<Long>> units = new LinkedHashMap<>();
    private long stated;
    private long total;

    /**
     * @param line 1 for the header, as of a {@link Problem}
     * @param read what is stored, null for nothing
     */
    public void add(String file, long line, String column, String written, String read) {
        total++;
        Key key = new Key(file, column, Problem.shown(written), read == null ? "" : Problem.shown(read));
        Count count = counts.get(key);
        if (count == null && counts.size() < MOST) {
            counts.put(key, count = new Count(line));
        }
        if (count != null) {
            count.times++;
        }
    }

    /**
     * That a value stands beside a unit, which must be that of its indicator.
     *
     * @return whether there is room to remember it
     */
    boolean state(long line, String unit) {
        List<Long> lines = units.computeIfAbsent(unit.length() > 200 ? unit.substring(0, 200) : unit,
                key -> new ArrayList<>());
        lines.add(line);
        return ++stated <= MOST_UNITS;
    }

    /** The lines of the observations whose values stand beside a unit, by that unit. */
    public Map<String, List<Long>> units() {
        return units;
    }

    /**
     * Of a cell.
     *
     * @param value in PostgreSQL's text form, null for nothing
     */
    void add(TableFormat table, long line, ColumnFormat column, String written, String value) {
        add(table.file(), line, column.name(), written, value != null && column.type().isList() ? items(value) : value);
    }

    /** {@code {"a","b"}} as the format writes it, {@code a; b}. */
    private static String items(String array) {
        return array.length() < 4 ? ""
                : array.substring(2, array.length() - 2).replace("\",\"", "; ").replaceAll("\\\\(.)", "$1");
    }

    /** Tells that a sheet or a file is a table, where it is called otherwise. */
    public void called(TableFormat table, String name) {
        if (!KnownNames.isSame(table.sheet(), name) && !KnownNames.isSame(table.file(), name)) {
            note(table.file(), 0, name, Note.Kind.TABLE.of(table));
        }
    }

    /** Tells what was understood besides cells. */
    void note(String file, long line, String found, Phrase taken) {
        add(new Note(file, line, Problem.shown(found), taken));
    }

    public void add(Note note) {
        if (notes.size() < MOST) {
            notes.add(note);
        }
    }

    /** Takes over what others collected. */
    public void addAll(Readings others) {
        others.units.forEach((unit, lines) -> units.computeIfAbsent(unit, key -> new ArrayList<>()).addAll(lines));
        stated += others.stated;
        others.counts.forEach((key, count) -> {
            Count mine = counts.get(key);
            if (mine == null && counts.size() < MOST) {
                counts.put(key, mine = new Count(count.line));
            }
            if (mine != null) {
                mine.times += count.times;
            }
        });
        total += others.total;
        others.notes.stream().limit(MOST - notes.size()).forEach(notes::add);
    }

    public ReadingReport report() {
        return total == 0 && notes.isEmpty() ? ReadingReport.NONE
                : new ReadingReport(counts.entrySet().stream()
                        .map(each -> new Reading(each.getKey().file, each.getValue().line,
                                each.getKey().column, each.getKey().written, each.getKey().read, each.getValue().times))
                        .toList(), total, List.copyOf(notes));
    }
}
