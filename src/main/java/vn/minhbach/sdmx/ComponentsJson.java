package vn.minhbach.sdmx;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

/** What the data structure is made of, in SDMX-JSON 2.0. */
final class ComponentsJson {

    private static final String CONCEPT = "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=" + Artefacts.OWNER + ":"
            + Artefacts.CONCEPTS + "(" + Artefacts.VERSION + ").";

    private final JsonGenerator out;

    ComponentsJson(JsonGenerator out) {
        this.out = out;
    }

    void write() throws IOException {
        out.writeObjectFieldStart("dataStructureComponents");
        attributes();
        dimensions();
        out.writeObjectFieldStart("measureList");
        out.writeStringField("id", "MeasureDescriptor");
        out.writeArrayFieldStart("measures");
        represented(Artefacts.VALUE, null, "Decimal");
        out.writeStringField("usage", "optional");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void attributes() throws IOException {
        out.writeObjectFieldStart("attributeList");
        out.writeStringField("id", "AttributeDescriptor");
        out.writeArrayFieldStart("attributes");
        for (Attribute each : Artefacts.attributes()) {
            represented(each.id(), each.codelist(), each.type().written);
            out.writeStringField("usage", each.required() ? "mandatory" : "optional");
            out.writeObjectFieldStart("attributeRelationship");
            if (each instanceof SeriesAttribute) {
                out.writeArrayFieldStart("dimensions");
                for (SeriesDimension dimension : SeriesDimension.values()) {
                    out.writeString(dimension.id());
                }
                out.writeEndArray();
            } else {
                out.writeObjectFieldStart("observation");
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void dimensions() throws IOException {
        out.writeObjectFieldStart("dimensionList");
        out.writeStringField("id", "DimensionDescriptor");
        out.writeArrayFieldStart("dimensions");
        for (SeriesDimension each : SeriesDimension.values()) {
            represented(each.id(), each.codelist(), null);
            out.writeNumberField("position", each.ordinal());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeFieldName("timeDimension");
        represented(Artefacts.TIME, null, "ObservationalTimePeriod");
        out.writeEndObject();
        out.writeEndObject();
    }

    /**
     * Begins a component.
     *
     * @param codelist null where it has none, and {@code type} instead
     */
    private void represented(String id, String codelist, String type) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeStringField("conceptIdentity", CONCEPT + id);
        out.writeObjectFieldStart("localRepresentation");
        if (codelist != null) {
            out.writeStringField("enumeration", Artefact.Reference.to(ArtefactType.CODELIST, codelist).urn());
        } else {
            out.writeObjectFieldStart("format");
            out.writeStringField("dataType", type);
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
