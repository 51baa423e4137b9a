package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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

    static final String PROFILE = "https://datapackage.org/profiles/2.0/";

    /**
     * What files begin with that hold what is of other publishers. They are for reading: nobody publishes another's
     * rows.
     */
    private static final String OF_OTHERS = "of-others-";
    private static final JsonFactory JSON = new JsonFactory();

    private DataPackage() {
    }

    /** Where the codes in columns lead: within the dataset, to what is of others, or to some of both, or nowhere. */
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
     * The beginning of a descriptor.
     *
     * @param name lower-case letters, digits and -, such as the publisher's code
     */
    public static ObjectNode describe(String name) {
        return JsonNodeFactory.instance.objectNode().put("$schema", PROFILE + FILE).put("name", name);
    }

    /** The dataset format itself, in the words of a language: what a package has that nobody has filled in yet. */
    public static ObjectNode describeFormat(String name, String title, Language language) {
        ObjectNode root = describe(name).put("title", title);
        ArrayNode resources = root.putArray("resources");
        DatasetFormat.TABLES.forEach(table -> resources
                .add(resource(table, (of, column) -> Leading.To.OWN, language).put("path", table.file())));
        return root;
    }

    /** A table of a package, without the path of its file. */
    public static ObjectNode resource(TableFormat table, Leading leading, Language language) {
        return resource(name(table), table, leading, language);
    }

    /**
     * The same of a table with rows of other publishers: what they refer to may be of the dataset itself too, and a key
     * leads to one table.
     */
    public static ObjectNode resourceOfOthers(TableFormat table, Language language) {
        return resource(nameOfOthers(table), table, (of, column) -> Leading.To.BOTH, language);
    }

    private static ObjectNode resource(String name, TableFormat table, Leading leading, Language language) {
        FormatDescriptions words = FormatDescriptions.in(language);
        ObjectNode resource = JsonNodeFactory.instance.objectNode().put("name", name).put("title", words.label(table))
                .put("description", words.of(table))
                .put("type", "table").put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.set("schema", TableSchema.of(table, leading, language));
        return resource;
    }

    /** What a table is called among the resources of a package. */
    static String name(TableFormat table) {
        return table.sheet().replace('_', '-');
    }

    static String nameOfOthers(TableFormat table) {
        return OF_OTHERS + name(table);
    }

    /** The release that a descriptor of ours is of; null of others, and of what is none. */
    static Integer release(InputStream descriptor) throws IOException {
        try (JsonParser json = JSON.createParser(descriptor)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean release = json.currentName().equals(DatasetFormat.RELEASE);
                json.nextToken();
                if (release) {
                    return json.getText().matches("[1-9]\\d{0,8}") ? Integer.valueOf(json.getText()) : null;
                }
                json.skipChildren();
            }
            return null;
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }
}
