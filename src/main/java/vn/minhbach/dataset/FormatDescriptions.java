package vn.minhbach.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * What the tables, columns and codes of the format are called and mean, for people: on pages, in
 * {@code datapackage.json}, in the workbook and in the guide. The words are in
 * {@code portal/messages/format_*.properties}, keyed by table and column, or by the column where one fits every table;
 * those of codes, which pages show too, in {@code label_*.properties}.
 */
public final class FormatDescriptions {

    private static final String LABEL = ".label";
    private static final String EXAMPLE = ".example";
    private static final String ALSO = ".also";

    private final Messages words;
    private final Messages codes;

    private FormatDescriptions(Language language) {
        words = Messages.of("format", language);
        codes = Messages.of("label", language);
    }

    public static FormatDescriptions in(Language language) {
        return new FormatDescriptions(language);
    }

    /** What a row of the table stands for. */
    public String of(TableFormat table) {
        return words.text("table." + table.sheet());
    }

    /** What a cell of the column says. */
    public String of(TableFormat table, ColumnFormat column) {
        return words.text(key(table, column.name(), ""));
    }

    /** What the table is called. */
    public String label(TableFormat table) {
        return words.text("table." + table.sheet() + LABEL);
    }

    /** What a column is called; also {@code publisher} of any table, as a row may be handed over. */
    public String label(TableFormat table, String column) {
        return words.text(key(table, column, LABEL));
    }

    /** What people call the table besides; written down in Vietnamese. */
    List<String> alsoCalled(TableFormat table) {
        return listed("table." + table.sheet() + ALSO).toList();
    }

    /** What people call the column besides, in this table or in all; written down in Vietnamese. */
    List<String> alsoCalled(TableFormat table, ColumnFormat column) {
        return Stream.concat(listed(table.sheet() + "." + column.name() + ALSO), listed(column.name() + ALSO)).toList();
    }

    private Stream<String> listed(String key) {
        return words.has(key) ? Stream.of(words.text(key).split(";")).map(String::strip) : Stream.empty();
    }

    /** What a cell of the column may look like; the same in every language, and written down in Vietnamese. */
    public String example(TableFormat table, ColumnFormat column) {
        FormatDescriptions vietnamese = in(Language.VI);
        return vietnamese.words.text(vietnamese.key(table, column.name(), EXAMPLE));
    }

    /** How a cell of the column is written. */
    public String allowed(ColumnFormat column) {
        // As a text, so that it is not grouped: a reader is to write it as it stands.
        return words.text("type." + column.type(),
                column.target() == null ? Map.of("most", String.valueOf(column.max()))
                        : Map.of("table", DatasetFormat.byName(column.target()).sheet()));
    }

    /** What a code in a column of codes means. */
    public String ofCode(ColumnFormat column, String code) {
        return codes.constant(column.list(), code);
    }

    /** Where the words of a column stand: by its table, or at large. */
    private String key(TableFormat table, String column, String kind) {
        String own = table.sheet() + "." + column + kind;
        return words.has(own) ? own : column + kind;
    }
}
