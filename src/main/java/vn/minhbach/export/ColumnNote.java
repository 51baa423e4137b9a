package vn.minhbach.export;

import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;

/**
 * What the note on a header cell says: the column's meaning, how it is written, an example; Vietnamese, then English.
 */
final class ColumnNote {

    /** The most that Excel shows beside a cell that is chosen. */
    private static final int PROMPT_LENGTH = 255;

    private final TableFormat table;
    private final ColumnFormat column;

    ColumnNote(TableFormat table, ColumnFormat column) {
        this.table = table;
        this.column = column;
    }

    String text() {
        return in(Language.VI) + "\n\n" + in(Language.EN);
    }

    private String in(Language language) {
        FormatDescriptions meanings = FormatDescriptions.in(language);
        Messages words = EmptyWorkbook.words(language);
        StringBuilder text = new StringBuilder(words.text(column.required() ? "required" : "optional"))
                .append(". ").append(meanings.of(table, column)).append('.');
        text.append('\n').append(words.text("allowed")).append(": ").append(meanings.allowed(column));
        column.values()
                .forEach(code -> text.append("\n  ").append(code).append(" = ").append(meanings.ofCode(column, code)));
        if (column.defaultValue() != null) {
            text.append('\n').append(words.text("otherwise")).append(' ').append(column.defaultValue());
        }
        return text.append('\n').append(words.text("example")).append(": ").append(meanings.example(table, column))
                .toString();
    }

    /**
     * What is shown beside a cell of a column of codes: their meanings where there is room, else where they are told.
     */
    String prompt() {
        FormatDescriptions meanings = FormatDescriptions.in(Language.VI);
        String all = column.values().stream().map(code -> code + " = " + meanings.ofCode(column, code))
                .collect(Collectors.joining("; "));
        return all.length() <= PROMPT_LENGTH ? all
                : meanings.of(table, column) + ". " + EmptyWorkbook.words(Language.VI).text("chooseMore");
    }
}
