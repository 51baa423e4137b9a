package vn.minhbach.dataset;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.DataPackage.Leading;

/** The schema of a table in a Frictionless Data Package (Table Schema, version 2), in the words of a language. */
final class TableSchema {

    /** A time, but for a range of them. */
    private static final String PERIOD = "(19|20|21)\\d\\d(-(H[12]|Q[1-4]|\\d\\d(-\\d\\d)?))?";
    private static final String SEPARATOR = ";";

    private final TableFormat table;
    private final FormatDescriptions words;

    private TableSchema(TableFormat table, Language language) {
        this.table = table;
        this.words = FormatDescriptions.in(language);
    }

    static ObjectNode of(TableFormat table, Leading leading, Language language) {
        TableSchema schema = new TableSchema(table, language);
        ObjectNode described = JsonNodeFactory.instance.objectNode();
        described.put("$schema", DataPackage.PROFILE + "tableschema.json");
        ArrayNode fields = described.putArray("fields");
        table.columns().forEach(column -> schema.field(column, fields.addObject()));
        described.putArray("fieldsMatch").add("exact");
        described.putArray("missingValues").add("");
        // A primary key has no empty cells; where ours may, they are keys that are only unique.
        if (table.key().stream().allMatch(key -> table.column(key).required())) {
            addAll(described.putArray("primaryKey"), table.key());
        } else {
            addAll(described.putArray("uniqueKeys").addArray(), table.key());
        }
        List<ColumnFormat> references = table.columns().stream().filter(column -> column.type() == ColumnType.REFERENCE)
                .filter(column -> leading.of(table, column) != Leading.To.BOTH && !isPartlyEmpty(column)).toList();
        if (!references.isEmpty()) {
            ArrayNode keys = described.putArray("foreignKeys");
            references.forEach(column -> schema.foreignKey(column, leading.of(table, column), keys.addObject()));
        }
        return described;
    }

    /** Readers disagree on whether a key of several cells, one of them empty, leads anywhere. */
    private static boolean isPartlyEmpty(ColumnFormat column) {
        return column.within() != null && !column.required();
    }

    private void foreignKey(ColumnFormat column, Leading.To leading, ObjectNode key) {
        TableFormat target = DatasetFormat.byName(column.target());
        // A column that is meant within the code of another is behind it, as in the key of its target.
        addAll(key.putArray("fields"),
                column.within() == null ? List.of(column.name()) : List.of(column.within(), column.name()));
        ObjectNode reference = key.putObject("reference");
        if (leading == Leading.To.OTHERS) {
            reference.put("resource", DataPackage.nameOfOthers(target));
            // Version 2 wants no resource where a table refers to itself.
        } else if (!target.name().equals(table.name())) {
            reference.put("resource", DataPackage.name(target));
        }
        addAll(reference.putArray("fields"), target.key());
    }

    private void field(ColumnFormat column, ObjectNode field) {
        String meaning = words.of(table, column);
        field.put("name", column.name()).put("title", words.label(table, column.name()))
                .put("description", column.type().isList() ? meaning + " (" + words.allowed(column) + ")" : meaning);
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        switch (column.type()) {
            case CODE, REFERENCE -> {
                field.put("type", "string");
                constraints.put("pattern", Cells.CODE_PATTERN);
            }
            case LINE, TEXT -> field.put("type", "string");
            case INTEGER -> {
                field.put("type", "integer");
                constraints.put("minimum", 0).put("maximum", column.max());
            }
            case MONEY -> {
                field.put("type", "integer");
                constraints.put("minimum", 0);
            }
            case DECIMAL, PERCENT -> {
                field.put("type", "number");
                if (column.max() > 0) {
                    constraints.put("minimum", 0).put("maximum", column.max());
                }
            }
            case YEAR -> field.put("type", "year");
            case DATE -> field.put("type", "date");
            case PERIOD -> {
                field.put("type", "string");
                constraints.put("pattern", PERIOD + "(/" + PERIOD + ")?");
            }
            case BOOLEAN -> {
                field.put("type", "boolean");
                field.putArray("trueValues").add("true").add("TRUE");
                field.putArray("falseValues").add("false").add("FALSE");
            }
            case DURATION -> field.put("type", "duration");
            case URL -> field.put("type", "string").put("format", "uri");
            case ENUM -> {
                field.put("type", "string");
                ArrayNode categories = field.putArray("categories");
                column.values().forEach(
                        code -> categories.addObject().put("value", code).put("label", words.ofCode(column, code)));
                addAll(constraints.putArray("enum"), column.values());
            }
            // Lists are a type of version 2 that its most used reader does not know.
            case REFERENCES -> list(field, constraints, Cells.CODE_PATTERN);
            case TEXTS -> list(field, constraints, "[^;]+");
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
    }

    private static void list(ObjectNode field, ObjectNode constraints, String item) {
        field.put("type", "string");
        constraints.put("pattern", item + "(" + SEPARATOR + item + ")*");
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
