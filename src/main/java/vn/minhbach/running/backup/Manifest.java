package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * What is in a backup.
 *
 * @param format of the file, {@link #FORMAT}
 * @param application the version of the application that made it
 * @param schema the version of the database's schema, as Flyway numbers it
 * @param release the last release in it; 0 for none
 * @param madeAt when the database was as it is in here, ISO 8601 in UTC
 * @param sequences the last number that each gave, or the one before its first
 */
record Manifest(int format, String application, String schema, int release, String madeAt, List<Table> tables,
        Map<String, Long> sequences) {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper().configure(SerializationFeature.INDENT_OUTPUT, true)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * A table, whose rows stand in an entry of the zip, in the text format of PostgreSQL's {@code COPY}.
     *
     * @param columns in their order there
     * @param volume null where it is none
     */
    record Table(String name, List<String> columns, long rows, Volume volume) {

        String entry() {
            return "tables/" + name;
        }
    }

    /**
     * A partition of the observations: the first dataset of a publisher, see {@code docs/decisions/large-datasets.md}.
     */
    record Volume(int number, String publisher) {
    }

    /** In words, for an operator. */
    String described() {
        return "the portal as of " + madeAt + ", release " + release + ", schema " + schema + ", "
                + tables.stream().mapToLong(Table::rows).sum() + " rows of " + tables.size() + " tables";
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest read(InputStream json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }
}
