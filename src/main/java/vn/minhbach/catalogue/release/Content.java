package vn.minhbach.catalogue.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The cells of one row as its dataset wrote them. */
record Content(JsonNode row) {

    /** A row that is not there. */
    static final Content NONE = new Content(new ObjectMapper().createObjectNode());

    /** Numbers keep all their digits. */
    private static final ObjectMapper EXACT = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Columns that the catalogue adds to a dataset's own. */
    private static final List<String> BOOKKEEPING =
            List.of("id", "publisher", "added_in", "withdrawn_in", "supersedes", "volume", "as_of_end", "folded_title", "folded_text", "accented");

    /** What is known by a code has a document to be searched, under a name that money and observations use for words. */
    static List<String> bookkeeping(DatasetTable table) {
        if (table.figures()) {
            return BOOKKEEPING;
        }
        List<String> names = new ArrayList<>(BOOKKEEPING);
        names.add("words");
        return names;
    }

    /** @param json as PostgreSQL writes it */
    static Content of(String json) {
        try {
            return new Content(EXACT.readTree(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote JSON that cannot be read", impossible);
        }
    }

    /** A cell; null for an empty one. */
    String text(String column) {
        JsonNode value = row.path(column);
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(each -> parts.add(each.asText()));
            return parts.isEmpty() ? null : String.join(";", parts);
        }
        return value.isMissingNode() || value.isNull() ? null : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** The first of some cells that is not empty. */
    String first(String... columns) {
        for (String column : columns) {
            if (text(column) != null) {
                return text(column);
            }
        }
        return null;
    }

    /** The columns whose cells differ from those of a later row. */
    List<Change.Column> differences(DatasetTable table, Content later) {
        Set<String> names = new LinkedHashSet<>();
        later.row.fieldNames().forEachRemaining(names::add);
        row.fieldNames().forEachRemaining(names::add);
        names.removeAll(bookkeeping(table));
        List<Change.Column> columns = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(text(name), later.text(name))) {
                columns.add(new Change.Column(name, text(name), later.text(name)));
            }
        }
        return columns;
    }
}
