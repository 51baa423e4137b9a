package vn.minhbach.dataset;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import vn.minhbach.catalogue.Language;

/**
 * What the tables, columns and codes of the format mean, for people. {@code datapackage.json}, the workbook and the
 * guide take it from here; the words are in {@code portal/messages/format_*.properties}, those of codes, which pages
 * show too, in {@code label_*.properties}.
 */
public final class FormatDescriptions {

    private static final Map<Language, FormatDescriptions> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new FormatDescriptions(language));
        }
    }

    private final ResourceBundle words;
    private final ResourceBundle labels;

    private FormatDescriptions(Language language) {
        Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
        // Never the words of the machine's own language in place of missing ones.
        ResourceBundle.Control control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        words = ResourceBundle.getBundle("messages.format", locale, resources, control);
        labels = ResourceBundle.getBundle("messages.label", locale, resources, control);
    }

    public static FormatDescriptions in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** What a row of the table stands for. */
    public String of(TableFormat table) {
        return words.getString("table." + table.sheet());
    }

    /** What a cell of the column says. */
    public String of(TableFormat table, ColumnFormat column) {
        return ofColumn("", table, column);
    }

    /** What a cell of the column may look like; the same in every language. */
    public String example(TableFormat table, ColumnFormat column) {
        return ofColumn("example.", table, column);
    }

    /** How a cell of the column is written. */
    public String allowed(ColumnFormat column) {
        String form = words.getString("type." + column.type());
        return MessageFormat.format(form, column.target() == null ? String.valueOf(column.max())
                : DatasetFormat.byName(column.target()).sheet());
    }

    /** What a code in a column of codes means. */
    public String ofCode(TableFormat table, ColumnFormat column, String code) {
        String list = list(table, column);
        // Qute's names of messages for enums: a $ where a constant of the enum has an underscore in its name.
        String key = list + "_" + code;
        return labels.getString(labels.containsKey(key) ? key : list + "_$" + code);
    }

    /** The list of codes that a column takes its values from, as the labels name it. */
    private static String list(TableFormat table, ColumnFormat column) {
        return switch (table.sheet() + "." + column.name()) {
            case "sources.kind" -> "sourceKind";
            case "places.kind" -> "placeKind";
            case "projects.kind" -> "projectKind";
            case "counts.by" -> "countBy";
            case "directive_reports.status" -> "reportStatus";
            default -> column.name();
        };
    }

    private String ofColumn(String prefix, TableFormat table, ColumnFormat column) {
        String own = prefix + table.sheet() + "." + column.name();
        return words.getString(words.containsKey(own) ? own : prefix + column.name());
    }
}
