package vn.minhbach.publishing.redaction;

import java.util.Optional;
import java.util.Set;

import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;

/**
 * A column that may hold what is to be taken out.
 *
 * @param list whether its cells are lists of texts
 */
record TextColumn(String table, String name, boolean list, Kind kind) {

    /** What its cells are, by which a tombstone is written. */
    enum Kind {
        PROSE, CODE, ADDRESS,
        /** By what somebody is known: their name in lower case, as Actor writes it. */
        IDENTITY
    }

    /**
     * Codes of publishers are what tokens and other datasets know them by: the operator gave them out, and they name no
     * person.
     */
    private static final Set<String> PUBLISHERS = Set.of("publisher", "from_publisher", "to_publisher", "accepts");
    /** Hashes, names of tables, random ids, and words of the application's own. */
    static final Set<String> FIXED = Set.of("attempts.action", "attempts.door", "attempts.sha256", "attempts.token",
            "attempt_outcomes.outcome",
            "denials.action", "denials.door", "denials.token", "draft_ends.draft", "draft_parts.draft", "drafts.id",
            "drafts.sha256", "idempotency_keys.sha256",
            "redaction_entries.column", "redaction_entries.row_id", "redaction_entries.table", "release_changes.table",
            "releases.audit_head", "releases.sha256", "sessions.token",
            "tokens.id", "tokens.role", "transfers.table", "webhook_deliveries.message", "webhook_deliveries.webhook",
            "webhooks.filter", "webhooks.id", "webhooks.language",
            "withdrawals.table");
    /** Those of the format are known by it; that of a count is one or an enumeration. */
    private static final Set<String> CODES = Set.of("counts.key", "drafts.agency", "tokens.agency", "transfers.code");
    private static final Set<String> IDENTITIES = Set.of("attempts.identity", "drafts.author_identity",
            "sessions.identity");

    /**
     * Empty for a column in which nothing is taken out. A column that nobody thought of here is prose, and not left
     * out.
     */
    static Optional<TextColumn> of(String table, String name, boolean list) {
        String full = table + "." + name;
        if (PUBLISHERS.contains(name) || FIXED.contains(full)) {
            return Optional.empty();
        }
        Kind kind = CODES.contains(full) ? Kind.CODE : IDENTITIES.contains(full) ? Kind.IDENTITY
                : DatasetFormat.find(table).filter(each -> each.indexOf(name) >= 0)
                        .map(each -> kind(each.column(name))).orElse(Optional.of(Kind.PROSE)).orElse(null);
        return Optional.ofNullable(kind).map(known -> new TextColumn(table, name, list, known));
    }

    private static Optional<Kind> kind(ColumnFormat column) {
        return switch (column.type()) {
            case ENUM, PERIOD, DURATION -> Optional.empty();
            case CODE, REFERENCE, REFERENCES -> Optional.of(Kind.CODE);
            case URL -> Optional.of(Kind.ADDRESS);
            default -> Optional.of(Kind.PROSE);
        };
    }

    /** How many characters the format lets a cell have. */
    int longest() {
        return DatasetFormat.find(table).filter(each -> each.indexOf(name) >= 0)
                .map(each -> each.column(name).type() == ColumnType.TEXT ? Cells.TEXT_LENGTH : Cells.LINE_LENGTH)
                .orElse(Integer.MAX_VALUE);
    }

    /** For SQL. */
    String quoted() {
        return '"' + name + '"';
    }

    /** As a condition of SQL finds words in it, in the form of Unicode that the words are in. */
    String searched() {
        String text = "normalize(" + (list ? "array_to_string(" + quoted() + ", chr(10))" : quoted()) + ")";
        return kind == Kind.IDENTITY ? "lower(" + text + ")" : text;
    }
}
