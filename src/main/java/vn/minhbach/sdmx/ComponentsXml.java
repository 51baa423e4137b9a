package vn.minhbach.sdmx;

import java.io.IOException;

/** What the data structure is made of, in SDMX-ML 2.1. */
final class ComponentsXml {

    private final XmlOutput out;

    ComponentsXml(XmlOutput out) {
        this.out = out;
    }

    void write() throws IOException {
        out.start(Namespace.STR, "DataStructureComponents");
        dimensions();
        attributes();
        measures();
        out.end();
    }

    private void dimensions() throws IOException {
        list("DimensionList", "DimensionDescriptor");
        for (SeriesDimension each : SeriesDimension.values()) {
            out.start(Namespace.STR, "Dimension");
            out.attribute("id", each.id()).attribute("position", each.ordinal() + 1);
            represented(each.id(), each.codelist(), null);
            out.end();
        }
        out.start(Namespace.STR, "TimeDimension");
        out.attribute("id", Artefacts.TIME).attribute("position", SeriesDimension.values().length + 1);
        represented(Artefacts.TIME, null, "ObservationalTimePeriod");
        out.end();
        out.end();
    }

    private void attributes() throws IOException {
        list("AttributeList", "AttributeDescriptor");
        for (Attribute each : Artefacts.attributes()) {
            out.start(Namespace.STR, "Attribute");
            out.attribute("id", each.id()).attribute("assignmentStatus", each.required() ? "Mandatory" : "Conditional");
            represented(each.id(), each.codelist(), each.type().written);
            out.start(Namespace.STR, "AttributeRelationship");
            if (each instanceof SeriesAttribute) {
                for (SeriesDimension dimension : SeriesDimension.values()) {
                    named("Dimension", "id", dimension.id());
                }
            } else {
                named("PrimaryMeasure", "id", Artefacts.VALUE);
            }
            out.end();
            out.end();
        }
        out.end();
    }

    private void measures() throws IOException {
        list("MeasureList", "MeasureDescriptor");
        out.start(Namespace.STR, "PrimaryMeasure");
        out.attribute("id", Artefacts.VALUE);
        represented(Artefacts.VALUE, null, "Decimal");
        out.end();
        out.end();
    }

    private void list(String element, String id) throws IOException {
        out.start(Namespace.STR, element);
        out.attribute("id", id);
    }

    /** @param codelist null where it has none, and {@code type} instead */
    private void represented(String concept, String codelist, String type) throws IOException {
        named("ConceptIdentity", "id", concept, "maintainableParentID", Artefacts.CONCEPTS, "maintainableParentVersion",
                Artefacts.VERSION, "agencyID", Artefacts.OWNER,
                "package", "conceptscheme", "class", "Concept");
        out.start(Namespace.STR, "LocalRepresentation");
        if (codelist != null) {
            named("Enumeration", "id", codelist, "version", Artefacts.VERSION, "agencyID", Artefacts.OWNER, "package",
                    "codelist", "class", "Codelist");
        } else {
            out.start(Namespace.STR, "TextFormat");
            out.attribute("textType", type);
            out.end();
        }
        out.end();
    }

    private void named(String element, String... ref) throws IOException {
        out.start(Namespace.STR, element);
        out.ref(ref);
        out.end();
    }
}
