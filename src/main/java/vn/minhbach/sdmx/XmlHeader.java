package vn.minhbach.sdmx;

import java.io.IOException;

/** The header of every message in SDMX-ML. */
final class XmlHeader {

    /** What data sets name their structure by: its id, as rsdmx looks for the structure so called. */
    static final String STRUCTURE = Artefacts.STRUCTURE;

    private XmlHeader() {
    }

    static void ofStructures(XmlOutput out, MessageContext context) throws IOException {
        begin(out, context);
        out.end();
    }

    /** @param namespace of what is written by the structure's own names; null where nothing is */
    static void ofData(XmlOutput out, MessageContext context, DataShape shape, String namespace) throws IOException {
        begin(out, context);
        out.start(Namespace.MES, "Structure");
        out.attribute("structureID", STRUCTURE).attribute("namespace", namespace).attribute("dimensionAtObservation",
                shape.dimensionAtObservation());
        out.start(Namespace.COM, "StructureUsage");
        out.ref("agencyID", Artefacts.OWNER, "id", shape.flow(), "version", Artefacts.VERSION, "class", "Dataflow",
                "package", "datastructure");
        out.end();
        out.end();
        out.element(Namespace.MES, "Extracted", context.prepared());
        out.end();
    }

    private static void begin(XmlOutput out, MessageContext context) throws IOException {
        out.start(Namespace.MES, "Header");
        out.element(Namespace.MES, "ID", context.id());
        out.element(Namespace.MES, "Test", false);
        out.element(Namespace.MES, "Prepared", context.prepared());
        out.start(Namespace.MES, "Sender");
        out.attribute("id", Artefacts.OWNER);
        out.words(Namespace.COM, "Name", Words.of("owner"));
        out.end();
    }
}
