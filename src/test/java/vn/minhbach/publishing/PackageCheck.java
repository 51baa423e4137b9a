package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.minhbach.dataset.Checksum;

/**
 * Reads a Frictionless Data Package as its readers do, and holds its files against what its descriptor says of them.
 */
final class PackageCheck {

    private final JsonNode descriptor;
    private final Function<String, byte[]> files;
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

    /** @param files what is at a path */
    PackageCheck(JsonNode descriptor, Function<String, byte[]> files) {
        this.descriptor = descriptor;
        this.files = files;
    }

    /** @return the rows of each resource, by column; what is empty has none */
    Map<String, List<Map<String, String>>> holds() throws IOException {
        for (JsonNode resource : descriptor.get("resources")) {
            byte[] file = files.apply(resource.get("path").asText());
            assertThat(file).as("%s", resource.get("path")).isNotNull().hasSize(resource.get("bytes").asInt());
            assertThat("sha256:" + new Checksum().add(file).hexadecimal()).isEqualTo(resource.get("hash").asText());
            rows.put(resource.get("name").asText(), read(resource.at("/schema/fields"), file));
        }
        for (JsonNode resource : descriptor.get("resources")) {
            keys(resource.get("name").asText(), resource.get("schema"));
        }
        return rows;
    }

    private static List<Map<String, String>> read(JsonNode fields, byte[] file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(file))) {
            for (CsvRecord record : csv) {
                if (record.getStartingLineNumber() == 1) {
                    assertThat(record.getFields()).isEqualTo(texts(fields, "name"));
                } else {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < fields.size(); i++) {
                        cell(fields.get(i), record.getField(i));
                        if (!record.getField(i).isEmpty()) {
                            row.put(fields.get(i).get("name").asText(), record.getField(i));
                        }
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static void cell(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        boolean good = cell.isEmpty() ? !constraints.path("required").asBoolean()
                : switch (field.get("type").asText()) {
                    case "integer", "number" -> {
                        BigDecimal number = new BigDecimal(cell);
                        yield number.compareTo(decimal(constraints.path("minimum"), number)) >= 0
                                && number.compareTo(decimal(constraints.path("maximum"), number)) <= 0;
                    }
                    case "date" -> cell.equals(LocalDate.parse(cell).toString());
                    case "boolean" -> cell.equals("true") || cell.equals("false");
                    case "string", "year", "duration" ->
                        (!constraints.has("pattern") || cell.matches(constraints.get("pattern").asText()))
                                && (!constraints.has("enum")
                                        || StreamSupport.stream(constraints.get("enum").spliterator(), false)
                                                .anyMatch(each -> each.asText().equals(cell)));
                    // Of a type that frictionless-py does not know, such as a list, or that is nothing here.
                    default -> false;
                };
        if (!good) {
            throw new AssertionError(field + " is not of " + cell);
        }
    }

    private static BigDecimal decimal(JsonNode limit, BigDecimal none) {
        return limit.isMissingNode() ? none : limit.decimalValue();
    }

    private void keys(String resource, JsonNode schema) {
        if (schema.has("primaryKey")) {
            unique(resource, schema.get("primaryKey"));
        }
        schema.path("uniqueKeys").forEach(key -> unique(resource, key));
        for (JsonNode key : schema.path("foreignKeys")) {
            String target = key.get("reference").path("resource").asText(resource);
            Set<List<String>> referred = values(resource, key.get("fields")).stream()
                    .filter(each -> each.stream().anyMatch(Objects::nonNull)).collect(Collectors.toSet());
            values(target, key.at("/reference/fields")).forEach(referred::remove);
            assertThat(referred).as("%s: %s", resource, key).isEmpty();
        }
    }

    private void unique(String resource, JsonNode key) {
        List<List<String>> values = values(resource, key);
        assertThat(Set.copyOf(values)).as("%s: %s", resource, key).hasSameSizeAs(values);
    }

    private List<List<String>> values(String resource, JsonNode fields) {
        List<String> names = StreamSupport.stream(fields.spliterator(), false).map(JsonNode::asText).toList();
        return rows.get(resource).stream().<List<String>>map(row -> names.stream().map(row::get).toList()).toList();
    }

    private static List<String> texts(JsonNode nodes, String property) {
        return StreamSupport.stream(nodes.spliterator(), false).map(each -> each.get(property).asText()).toList();
    }
}
