package vn.minhbach.publishing.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.minhbach.publishing.redaction.RedactedRow.Cell;
import vn.minhbach.publishing.redaction.RedactedRow.Standing;
import vn.minhbach.publishing.transaction.Session;

/** Finds the rows that hold what is to be taken out, and what they would hold then. */
final class RedactionSearch {

    /** Columns of a result before those of the texts. */
    private static final int BEFORE = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Session session;
    private final RedactedText text;
    private final Tombstone tombstone;

    RedactionSearch(Session session, RedactedText text, Tombstone tombstone) {
        this.session = session;
        this.text = text;
        this.tombstone = tombstone;
    }

    List<RedactedRow> all() throws SQLException {
        List<RedactedRow> found = new ArrayList<>();
        for (TextTable table : TextTable.all(session)) {
            found.addAll(in(table));
        }
        return found;
    }

    List<RedactedRow> in(TextTable table) throws SQLException {
        List<RedactedRow> found = new ArrayList<>();
        String versions = table.isPublished() ? "publisher, added_in, withdrawn_in"
                : "null::text, null::integer, null::integer";
        // The database finds a word; whether all of the text is there, whatever its spaces are, is seen here.
        session.read("select tableoid::regclass::text, ctid::text, " + table.rowId() + ", " + versions + ", "
                + table.columns().stream().map(TextColumn::quoted).collect(Collectors.joining(", ")) + " from "
                + table.name() + " where "
                + table.columns().stream().map(each -> "strpos(" + each.searched() + ", ?) > 0")
                        .collect(Collectors.joining(" or ")),
                row -> row(table, row).ifPresent(found::add),
                table.columns().stream()
                        .map(each -> each.kind() == TextColumn.Kind.IDENTITY ? text.lowerCaseWord() : text.word())
                        .toArray());
        return found;
    }

    private Optional<RedactedRow> row(TextTable table, ResultSet row) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cell(table.columns().get(i), row, i + BEFORE + 1).ifPresent(cells::add);
        }
        Standing versions = row.getString(4) == null ? null
                : new Standing(row.getString(4), row.getInt(5), row.getObject(6, Integer.class));
        // What a row is known by may be what is taken out, where it is no number of the database.
        String id = NUMBER.matcher(row.getString(3)).matches() ? row.getString(3) : text
                .takenOut(row.getString(3), new TextColumn(table.name(), "", false, TextColumn.Kind.PROSE), tombstone)
                .orElse(row.getString(3));
        return cells.isEmpty() ? Optional.empty() : Optional
                .of(new RedactedRow(table, row.getString(1), row.getString(2), id, versions, List.copyOf(cells)));
    }

    private Optional<Cell> cell(TextColumn column, ResultSet row, int at) throws SQLException {
        if (column.list()) {
            String[] items = row.getArray(at) == null ? new String[0] : (String[]) row.getArray(at).getArray();
            // Once each, as a dataset that has one twice is read.
            List<String> after = Arrays.stream(items).map(each -> text.takenOut(each, column, tombstone).orElse(each))
                    .distinct().toList();
            return after.equals(Arrays.asList(items)) ? Optional.empty()
                    : Optional.of(new Cell(column, String.join(";", items), after));
        }
        String before = row.getString(at);
        return before == null ? Optional.empty()
                : text.takenOut(before, column, tombstone).map(after -> new Cell(column, before, after));
    }
}
