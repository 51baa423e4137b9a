package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;

/**
 * Describes datasets as a Frictionless Data Package, version 2: {@code datapackage.json}, generated from
 * {@link DatasetFormat}. Foreign keys of a package that is handed out hold within it: what rows refer to in datasets of
 * other publishers is in files of its own.
 */
public final class DataPackage {

    /** What the descriptor of a package is called. */
    public static final String FILE = "datapackage.json";

    /** What files begin with that hold what is of other publishers. They are for reading: nobody publishes another's rows. */
    private static final String OF_OTHERS = "of-others-";
    private static final int MOST = 1 << 20;
    /** A time, but for a range of them. */
    private static final String PERIOD = "(19|20|21)\\d\\d(-(H[12]|Q[1-4]|\\d\\d(-\\d\\d)?))?";
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {
    }

    /** Where the codes in columns lead: within the dataset, to what is of others, or to some of both. */
    public interface Leading {

        enum To {
            OWN, OTHERS, BOTH
        }

        To of(TableFormat table, ColumnFormat column);
    }

    /** The file with rows of a table that are of other publishers. */
    public static String fileOfOthers(TableFormat table) {
        return OF_OTHERS + table.file();
    }

    public static boolean isOfOthers(String file) {
        return DatasetFormat.TABLES.stream().anyMatch(table -> fileOfOthers(table).equals(file));
    }

    /**
     * The descriptor of a dataset.
     *
     * @param name    lower-case letters, digits and -, such as the publisher's code
     * @param title   for people
     * @param licence as in dataset.csv, an SPDX identifier such as CC-BY-4.0
     */
    public static ObjectNode describe(String name, String title, String licence) {
        return describe(name, title, licence, List.of(), (table, column) -> Leading.To.OWN);
    }

    /**
     * The same of a dataset with what it refers to in others.
     *
     * @param ofOthers the tables of which there is a file with rows of other publishers
     */
    public static ObjectNode describe(String name, String title, String licence, Collection<TableFormat> ofOthers, Leading leading) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", PROFILE + "datapackage.json").put("name", name).put("title", title);
        root.putArray("licenses").addObject().put("name", licence);
        ArrayNode resources = root.putArray("resources");
        for (TableFormat table : DatasetFormat.TABLES) {
            resource(resources.addObject(), resourceName(table), table.file(), table, leading);
        }
        for (TableFormat table : ofOthers) {
            // Some of what these refer to may be of the dataset itself, and a foreign key leads to one table.
            resource(resources.addObject(), OF_OTHERS + resourceName(table), fileOfOthers(table), table, (of, column) -> Leading.To.BOTH);
        }
        return root;
    }

    private static void resource(ObjectNode resource, String name, String file, TableFormat table, Leading leading) {
        describe(resource.put("name", name), FormatDescriptions.in(Language.EN).of(table), FormatDescriptions.in(Language.VI).of(table));
        resource.put("type", "table").put("path", file).put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        schema(table, resource.putObject("schema"), leading);
    }

    /** The release that a descriptor of ours is of; null of others, and of what is none. */
    static Integer release(InputStream descriptor) throws IOException {
        try {
            JsonNode release = new ObjectMapper().readTree(descriptor.readNBytes(MOST)).path(DatasetFormat.RELEASE);
            return release.asText().matches("[1-9]\\d{0,8}") ? Integer.valueOf(release.asText()) : null;
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    private static void schema(TableFormat table, ObjectNode schema, Leading leading) {
        schema.put("$schema", PROFILE + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        for (ColumnFormat column : table.columns()) {
            ObjectNode field = fields.addObject().put("name", column.name());
            describe(field, FormatDescriptions.in(Language.EN).of(table, column), FormatDescriptions.in(Language.VI).of(table, column));
            field(column, field);
        }
        schema.putArray("missingValues").add("");
        // A primary key has no empty cells; where ours may, they are keys that are only unique.
        if (table.key().stream().allMatch(key -> table.column(key).required())) {
            addAll(schema.putArray("primaryKey"), table.key());
        } else {
            addAll(schema.putArray("uniqueKeys").addArray(), table.key());
        }
        List<ColumnFormat> references = table.columns().stream().filter(c -> c.type() == ColumnType.REFERENCE)
                .filter(c -> leading.of(table, c) != Leading.To.BOTH).toList();
        if (!references.isEmpty()) {
            ArrayNode foreignKeys = schema.putArray("foreignKeys");
            for (ColumnFormat column : references) {
                ObjectNode key = foreignKeys.addObject();
                addAll(key.putArray("fields"), keyed(column, column.name()));
                ObjectNode reference = key.putObject("reference");
                if (leading.of(table, column) == Leading.To.OTHERS) {
                    reference.put("resource", OF_OTHERS + resourceName(DatasetFormat.byName(column.target())));
                // Version 2 wants no resource where a table refers to itself.
                } else if (!column.target().equals(table.name())) {
                    reference.put("resource", resourceName(DatasetFormat.byName(column.target())));
                }
                addAll(reference.putArray("fields"), keyed(column, "code"));
            }
        }
    }

    /** A column, behind the one within whose code it is meant. */
    private static List<String> keyed(ColumnFormat column, String name) {
        return column.within() == null ? List.of(name) : List.of(column.within(), name);
    }

    /** The standard has one description and no languages, so the Vietnamese one is a property of our own, as it allows. */
    private static void describe(ObjectNode node, String english, String vietnamese) {
        node.put("description", english).put("description_vi", vietnamese);
    }

    private static void field(ColumnFormat column, ObjectNode field) {
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
                addAll(constraints.putArray("enum"), column.values());
            }
            case REFERENCES, TEXTS -> field.put("type", "list").put("delimiter", ";").put("itemType", "string");
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
    }

    private static String resourceName(TableFormat table) {
        return table.sheet().replace('_', '-');
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
