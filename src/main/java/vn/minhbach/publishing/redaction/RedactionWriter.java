package vn.minhbach.publishing.redaction;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.publishing.redaction.RedactedRow.Cell;
import vn.minhbach.publishing.transaction.Session;

/** Writes tombstones, and of what was there before a hash. */
final class RedactionWriter {

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session session;
    private final int redaction;
    private final Map<CellContent, byte[]> salts = new HashMap<>();

    /** Cells of one column that held the same. */
    private record CellContent(String table, String column, String before) {
    }

    RedactionWriter(Session session, int redaction) {
        this.session = session;
        this.redaction = redaction;
    }

    void write(RedactedRow row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Cell cell : row.cells()) {
            values.add(cell.after() instanceof List<?> items
                    ? session.texts(items.stream().map(Object::toString).toList()) : cell.after());
            keep(row, cell);
        }
        values.add(row.place());
        long written = session.write("update " + row.relation() + " set "
                + row.cells().stream().map(each -> each.column().quoted() + " = ?").collect(Collectors.joining(", "))
                + " where ctid = ?::tid", values.toArray());
        if (written != 1) {
            throw new IllegalStateException("A row of " + row.table().name() + " was written meanwhile");
        }
    }

    private void keep(RedactedRow row, Cell cell) throws SQLException {
        byte[] salt = salts.computeIfAbsent(new CellContent(row.table().name(), cell.column().name(), cell.before()),
                first -> salt());
        byte[] before = cell.before().getBytes(StandardCharsets.UTF_8);
        session.write(
                "insert into redaction_entries (redaction, \"table\", row_id, \"column\", salt, hash, bytes) values (?, ?, ?, ?, ?, ?, ?)",
                redaction,
                row.table().name(), row.id(), cell.column().name(), salt, new Checksum().add(salt).add(before).bytes(),
                before.length);
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
