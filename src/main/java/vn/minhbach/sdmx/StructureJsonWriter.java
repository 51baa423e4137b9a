package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.sdmx.StructureDetail.Form;
import vn.minhbach.sdmx.StructureQuery.Found;

/** Structures in SDMX-JSON 2.0, which name each other by URN. */
final class StructureJsonWriter {

    private static final String SCHEMA = "structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

    private final JsonMessage message;
    private final JsonGenerator out;
    private final MessageContext context;

    private StructureJsonWriter(OutputStream out, MessageContext context) throws IOException {
        this.message = new JsonMessage(out, context);
        this.out = message.out();
        this.context = context;
    }

    /**
     * @param found in the order in which a message holds them
     * @param region of the one constraint; null for what its flow holds
     */
    static void write(OutputStream out, MessageContext context, List<Found> found, Region region) throws IOException {
        new StructureJsonWriter(out, context).message(found, region);
    }

    private void message(List<Found> found, Region region) throws IOException {
        message.begin(SCHEMA);
        ArtefactType before = null;
        for (Found each : found) {
            ArtefactType type = each.artefact().type();
            if (type != before) {
                if (before != null) {
                    out.writeEndArray();
                }
                out.writeArrayFieldStart(type.list);
                before = type;
            }
            artefact(each, region);
        }
        out.writeEndArray();
        message.end();
    }

    private void artefact(Found found, Region region) throws IOException {
        Artefact artefact = found.artefact();
        out.writeStartObject();
        out.writeStringField("id", artefact.id());
        out.writeStringField("agencyID", artefact.agency());
        if (artefact.type() != ArtefactType.AGENCY_SCHEME && artefact.type() != ArtefactType.DATA_PROVIDER_SCHEME) {
            out.writeStringField("version", Artefacts.VERSION);
        }
        message.words("name", artefact.name());
        if (found.form() != Form.STUB) {
            message.words("description", artefact.description());
        }
        out.writeArrayFieldStart("links");
        out.writeStartObject();
        out.writeStringField("rel", found.form().isStub() ? "external" : "self");
        // The class of constraints has been called otherwise since SDMX 3.0.
        out.writeStringField("urn", artefact.urn().replace(".ContentConstraint=", ".DataConstraint="));
        if (found.form().isStub() && !context.address().isEmpty()) {
            out.writeStringField("href", artefact.address(context));
        }
        out.writeEndObject();
        out.writeEndArray();
        if (found.form().isStub()) {
            out.writeBooleanField("isExternalReference", true);
        } else {
            if (found.form() == Form.PARTIAL && artefact.items() != null) {
                out.writeBooleanField("isPartial", true);
            }
            content(artefact, region);
        }
        out.writeEndObject();
    }

    private void content(Artefact artefact, Region region) throws IOException {
        switch (artefact.type()) {
            case DATAFLOW -> out.writeStringField("structure", artefact.references().get(0).urn());
            case DATA_STRUCTURE -> new ComponentsJson(out).write();
            case CONTENT_CONSTRAINT ->
                constraint(artefact, region == null ? Coverage.of(context.at()).of(artefact.id()) : region);
            case CATEGORISATION -> {
                out.writeStringField("source", artefact.references().get(0).urn());
                out.writeStringField("target",
                        "urn:sdmx:org.sdmx.infomodel.categoryscheme.Category=" + Artefacts.OWNER + ":"
                                + Artefacts.TOPICS + "(" + Artefacts.VERSION + ")."
                                + context.at().get(Indicator.class, artefact.id()).topic());
            }
            default -> {
                out.writeArrayFieldStart(artefact.type().items);
                for (Item each : artefact.items().get()) {
                    item(each);
                }
                out.writeEndArray();
            }
        }
    }

    private void item(Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", item.id());
        message.words("name", item.name());
        message.words("description", item.description());
        if (item.parent() != null) {
            out.writeStringField("parent", item.parent());
        }
        if (!item.notes().isEmpty()) {
            out.writeArrayFieldStart("annotations");
            for (Map.Entry<String, String> each : item.notes().entrySet()) {
                out.writeStartObject();
                out.writeStringField("type", each.getKey());
                out.writeStringField("value", each.getValue());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void constraint(Artefact artefact, Region region) throws IOException {
        out.writeStringField("role", "Actual");
        out.writeObjectFieldStart("constraintAttachment");
        out.writeArrayFieldStart("dataflows");
        out.writeString(artefact.references().get(0).urn());
        out.writeEndArray();
        out.writeEndObject();
        if (region.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("cubeRegions");
        out.writeStartObject();
        out.writeBooleanField("include", true);
        out.writeArrayFieldStart("keyValues");
        for (Map.Entry<SeriesDimension, List<String>> each : region.values().entrySet()) {
            out.writeStartObject();
            out.writeStringField("id", each.getKey().id());
            out.writeArrayFieldStart("values");
            for (String value : each.getValue()) {
                out.writeStartObject();
                out.writeStringField("value", value);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        if (region.from() != null) {
            out.writeStartObject();
            out.writeStringField("id", Artefacts.TIME);
            out.writeObjectFieldStart("timeRange");
            period("startPeriod", region.from().toString());
            period("endPeriod", region.to().toString());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void period(String name, String day) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("period", day);
        out.writeBooleanField("isInclusive", true);
        out.writeEndObject();
    }
}
