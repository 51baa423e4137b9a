package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.minhbach.catalogue.Language;

/** What messages in SDMX-JSON 2.0 have in common. */
final class JsonMessage {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMAS = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/";

    private final JsonGenerator out;
    private final MessageContext context;

    JsonMessage(OutputStream out, MessageContext context) throws IOException {
        // Whoever opened the stream closes it.
        this.out = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.context = context;
    }

    JsonGenerator out() {
        return out;
    }

    /** @param schema where it is below SDMX's own */
    void begin(String schema) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("meta");
        out.writeStringField("schema", SCHEMAS + schema);
        out.writeStringField("id", context.id());
        out.writeStringField("prepared", context.prepared().toString());
        out.writeBooleanField("test", false);
        out.writeArrayFieldStart("contentLanguages");
        out.writeString(context.language().tag());
        out.writeString(context.language() == Language.VI ? Language.EN.tag() : Language.VI.tag());
        out.writeEndArray();
        out.writeObjectFieldStart("sender");
        out.writeStringField("id", Artefacts.OWNER);
        words("name", Words.of("owner"));
        out.writeEndObject();
        out.writeEndObject();
        out.writeObjectFieldStart("data");
    }

    /** In the reader's language, and in all; nothing for null. */
    void words(String name, Words words) throws IOException {
        if (words == null) {
            return;
        }
        out.writeStringField(name, words.preferably(context.language()));
        out.writeObjectFieldStart(name + "s");
        for (Language each : Language.values()) {
            if (words.in(each) != null) {
                out.writeStringField(each.tag(), words.in(each));
            }
        }
        out.writeEndObject();
    }

    void end() throws IOException {
        out.writeEndObject();
        out.writeEndObject();
        out.close();
    }
}
