package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Whoever adds a column to the format is told which of its files was forgotten, and where it goes: CONTRIBUTING.md has
 * them all. Of its words tells {@code FormatDescriptionsTest}.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DeclaredColumnsTest extends PublishingSpecification {

    private static final Path SAMPLE = Path.of("src/test/resources/made/complete");
    private static final Path SCHEMA = Path.of("src/main/resources/graphql/schema.graphql");
    /** What the database adds to every row. */
    private static final Set<String> BOOKKEEPING = Set.of("id", "publisher", "added_in", "withdrawn_in", "supersedes");
    /** What it adds to those of figures, to sort them by their time. */
    private static final String DERIVED = "as_of_end";
    /** What the API calls otherwise: the number of a figure. */
    private static final Map<String, String> ANSWERED_AS = Map.of("funding.amount", "value", "funding.percent", "value",
            "counts.count", "value");
    /** What is asked for under the thing that it is of, so that the answer need not name it. */
    private static final Set<String> ANSWERED_UNDER = Set.of("progress.project", "counts.programme",
            "directive_reports.directive");

    /** What was forgotten, each in a line. */
    private final List<String> forgotten = new ArrayList<>();

    @AfterEach
    void nothingWasForgotten() {
        assertThat(forgotten).as("see CONTRIBUTING.md, “Adding a column”").isEmpty();
    }

    private record DatabaseColumn(String type, boolean nullable) {
    }

    @Test
    void theDatabaseHasTheColumnsOfTheFormatAndNoOthers() throws SQLException {
        for (TableFormat table : DatasetFormat.TABLES) {
            Map<String, DatabaseColumn> stored = stored(table);
            for (ColumnFormat column : table.columns()) {
                DatabaseColumn there = stored.remove(column.name());
                String of = "src/main/resources/db/migration: the column " + column.name() + " of " + table.name();
                if (there == null) {
                    forgotten.add(of + " is missing");
                } else if (!types(column.type()).contains(there.type)) {
                    forgotten.add(of + " is " + there.type + ", where the format wants one of " + types(column.type()));
                } else if (!there.nullable && !column.required() && column.defaultValue() == null
                        && !column.type().isList()) {
                    forgotten.add(of + " is not null, where the format lets it be empty");
                }
            }
            BOOKKEEPING.forEach(stored::remove);
            if (table.facts()) {
                stored.remove(DERIVED);
            }
            if (table.name().equals("observations")) {
                stored.remove("volume");
            }
            stored.keySet().forEach(name -> forgotten
                    .add("DatasetFormat: the column " + name + " of " + table.name() + ", which the database has"));
        }
    }

    /** As PostgreSQL calls them. A count may be stored as any number. */
    private static Set<String> types(ColumnType type) {
        return switch (type.sqlType()) {
            case "integer" -> Set.of("int4", "numeric");
            case "boolean" -> Set.of("bool");
            case "varchar[]" -> Set.of("_varchar");
            default -> Set.of(type.sqlType());
        };
    }

    private Map<String, DatabaseColumn> stored(TableFormat table) throws SQLException {
        Map<String, DatabaseColumn> columns = new TreeMap<>();
        try (Connection connection = owner.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("select column_name, udt_name, is_nullable from information_schema.columns"
                                + " where table_schema = current_schema() and table_name = '" + table.name() + "'")) {
            while (rows.next()) {
                columns.put(rows.getString(1), new DatabaseColumn(rows.getString(2), rows.getString(3).equals("YES")));
            }
        }
        return columns;
    }

    @Test
    void theHistoryReadsEachColumnIntoARecord() {
        for (TableFormat table : DatasetFormat.TABLES) {
            RecordTable<?> records = DatasetTable.of(table.name()).records();
            table.columns().stream().map(ColumnFormat::name).filter(name -> records.column(name).isEmpty())
                    .forEach(name -> forgotten.add(records.type().getName() + ": a component " + camelCase(name)));
            records.columns().stream().map(RecordTable.Column::name)
                    .filter(name -> table.indexOf(name) < 0 && !BOOKKEEPING.contains(name) && !name.equals(DERIVED))
                    .forEach(name -> forgotten.add("DatasetFormat: the column " + name + " of " + table.name()
                            + ", which " + records.type().getSimpleName() + " has"));
        }
    }

    @Test
    void rowsAreComparedByTheKeyThatTheyArePublishedBy() {
        DatasetFormat.TABLES.stream().filter(table -> !table.key().equals(DatasetTable.of(table.name()).key()))
                .forEach(table -> forgotten.add("DatasetTable: the key " + table.key() + " of " + table.name()));
    }

    @Test
    void theApiAnswersEachColumn() throws IOException {
        TypeDefinitionRegistry schema = new SchemaParser().parse(Files.readString(SCHEMA));
        for (TableFormat table : DatasetFormat.TABLES) {
            String type = DatasetTable.of(table.name()).records().type().getSimpleName();
            // What a publisher says of the dataset as a whole is told by its releases.
            if (table.equals(DatasetFormat.DATASET)) {
                continue;
            }
            Set<String> answered = fields(schema, type);
            if (table.facts()) {
                answered.addAll(fields(schema, "Figure"));
                answered.addAll(fields(schema, "Evidence"));
            }
            for (ColumnFormat column : table.columns()) {
                String full = table.name() + "." + column.name();
                // A name in English is that in the language asked for.
                String field = ANSWERED_AS.getOrDefault(full, camelCase(column.name().replaceFirst("_en$", "")));
                if (!answered.contains(field) && !ANSWERED_UNDER.contains(full)) {
                    forgotten.add("schema.graphql: a field " + field + " of " + type);
                }
            }
        }
    }

    private static Set<String> fields(TypeDefinitionRegistry schema, String type) {
        return schema.getType(type, ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String camelCase(String column) {
        return Pattern.compile("_(\\w)").matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** A dataset in which every column is filled goes in and comes out. */
    @Test
    void theSampleFillsEachColumnAndComesBackAsItIs() throws IOException {
        for (TableFormat table : DatasetFormat.TABLES) {
            List<Map<String, String>> sample = sample(table);
            table.columns().stream().map(ColumnFormat::name)
                    .filter(name -> sample.stream().allMatch(row -> row.getOrDefault(name, "").isEmpty()))
                    .forEach(name -> forgotten.add(SAMPLE + "/" + table.file() + ": a cell in " + name));
        }
        nothingWasForgotten();
        Outcome outcome = publisher.publish(new DatasetFolder(SAMPLE), null);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Published.class);
        Map<String, byte[]> exported = exported();
        for (TableFormat table : DatasetFormat.TABLES) {
            assertThat(rows(new ByteArrayInputStream(exported.get(table.file())))).as(table.file())
                    .containsExactlyInAnyOrderElementsOf(sample(table));
        }
        assertThat(publisher.publish(new DatasetFolder(SAMPLE), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    private static List<Map<String, String>> sample(TableFormat table) throws IOException {
        return rows(Files.newInputStream(SAMPLE.resolve(table.file())));
    }

    private static Map<String, byte[]> exported() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(ExportingTest.download("made-complete.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<Map<String, String>> rows(InputStream file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            csv.forEach(row -> rows.add(row.getFieldsAsMap()));
        }
        return rows;
    }
}
