package vn.minhbach.catalogue.citation;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;

/**
 * Writes a citation as CSL-JSON, a list of one item: schema {@code csl-data.json} of the Citation Style Language 1.0.2.
 */
final class CslJson {

    private CslJson() {
    }

    static String of(Reference reference) {
        JsonObjectBuilder item = Json.createObjectBuilder().add("id", reference.id()).add("type", "dataset")
                .add("title", reference.title());
        if (reference.author() != null) {
            item.add("author",
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("literal", reference.author())));
        }
        // Styles write "n.d." for what has no day.
        if (reference.on() != null) {
            item.add("issued", date(reference.on()));
        }
        item.add("available-date", date(reference.released())).add("publisher", reference.words().text("portal"))
                .add("version", String.valueOf(reference.release())).add("URL", reference.address())
                .add("note", reference.note()).add("language", reference.language().tag());
        StringWriter written = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(written)) {
            writer.writeArray(Json.createArrayBuilder().add(item).build());
        }
        return written.toString().strip() + "\n";
    }

    private static JsonObjectBuilder date(LocalDate day) {
        JsonArrayBuilder parts = Json.createArrayBuilder().add(day.getYear()).add(day.getMonthValue())
                .add(day.getDayOfMonth());
        return Json.createObjectBuilder().add("date-parts", Json.createArrayBuilder().add(parts));
    }
}
