package vn.minhbach.files.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * What columns are called, for people: in {@code portal/messages/file_*.properties}, by the kind of table and the
 * column, or by the column where one fits every table; else as the dataset format calls them, in
 * {@code format_*.properties}.
 */
public final class ColumnLabels {

    private static final String LABEL = ".label";

    private final Messages words;
    private final Messages format;

    public ColumnLabels(Language language) {
        words = Messages.of("file", language);
        format = Messages.of("format", language);
    }

    public String of(FileTable<?> table, Column<?> column) {
        String own = table.kind() + "." + column.name();
        Optional<String> said = Stream.of(own, column.name()).filter(words::has).map(words::text).findFirst();
        return said
                .or(() -> column.named() == null
                        ? Stream.of(own + LABEL, column.name() + LABEL).filter(format::has).map(format::text)
                                .findFirst()
                        : Optional.of(words.text("named", Map.of("column", of(table, find(table, column.named()))))))
                .orElseThrow(() -> new IllegalStateException("The column " + own + " is called nothing"));
    }

    private static Column<?> find(FileTable<?> table, String name) {
        return table.columns().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
