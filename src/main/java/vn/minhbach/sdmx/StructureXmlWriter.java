package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.minhbach.sdmx.StructureDetail.Form;
import vn.minhbach.sdmx.StructureQuery.Found;

/** Structures in SDMX-ML 2.1: children by their parts, as not every client reads URNs. */
final class StructureXmlWriter {

    private final XmlOutput out;
    private final MessageContext context;

    private StructureXmlWriter(OutputStream out, MessageContext context) throws IOException {
        this.out = new XmlOutput(out);
        this.context = context;
    }

    /**
     * @param found in the order in which a message holds them
     * @param region of the one constraint; null for what its flow holds
     */
    static void write(OutputStream out, MessageContext context, List<Found> found, Region region) throws IOException {
        new StructureXmlWriter(out, context).message(found, region);
    }

    private void message(List<Found> found, Region region) throws IOException {
        out.root(Namespace.MES, "Structure", Namespace.MES, Namespace.STR, Namespace.COM);
        XmlHeader.ofStructures(out, context);
        out.start(Namespace.MES, "Structures");
        String container = null;
        for (Found each : found) {
            String own = each.artefact().type().container;
            if (!own.equals(container)) {
                if (container != null) {
                    out.end();
                }
                out.start(Namespace.STR, own);
                container = own;
            }
            artefact(each, region);
        }
        out.end();
        out.end();
        out.close();
    }

    private void artefact(Found found, Region region) throws IOException {
        Artefact artefact = found.artefact();
        out.start(Namespace.STR, artefact.type().element);
        out.attribute("id", artefact.id()).attribute("urn", artefact.urn()).attribute("agencyID", artefact.agency())
                .attribute("version", Artefacts.VERSION);
        if (found.form().isStub()) {
            out.attribute("isExternalReference", true).attribute("structureURL", artefact.address(context));
        } else if (found.form() == Form.PARTIAL && artefact.items() != null) {
            out.attribute("isPartial", true);
        }
        if (artefact.type() == ArtefactType.CONTENT_CONSTRAINT && !found.form().isStub()) {
            out.attribute("type", "Actual");
        }
        out.words(Namespace.COM, "Name", artefact.name());
        if (found.form() != Form.STUB) {
            out.words(Namespace.COM, "Description", artefact.description());
        }
        if (!found.form().isStub()) {
            content(artefact, region);
        }
        out.end();
    }

    private void content(Artefact artefact, Region region) throws IOException {
        switch (artefact.type()) {
            case DATAFLOW -> named("Structure", "id", Artefacts.STRUCTURE, "version", Artefacts.VERSION, "agencyID",
                    Artefacts.OWNER, "package", "datastructure", "class", "DataStructure");
            case DATA_STRUCTURE -> new ComponentsXml(out).write();
            case CONTENT_CONSTRAINT ->
                constraint(artefact.id(), region == null ? Coverage.of(context.at()).of(artefact.id()) : region);
            case CATEGORISATION -> {
                named("Source", "id", artefact.id(), "version", Artefacts.VERSION, "agencyID", Artefacts.OWNER,
                        "package", "datastructure", "class", "Dataflow");
                named("Target", "id",
                        context.at().get(vn.minhbach.catalogue.indicator.Indicator.class, artefact.id()).topic().name(),
                        "maintainableParentID", Artefacts.TOPICS,
                        "maintainableParentVersion", Artefacts.VERSION, "agencyID", Artefacts.OWNER, "package",
                        "categoryscheme", "class", "Category");
            }
            default -> {
                for (Item each : artefact.items().get()) {
                    item(artefact.type(), each);
                }
            }
        }
    }

    private void named(String element, String... ref) throws IOException {
        out.start(Namespace.STR, element);
        out.ref(ref);
        out.end();
    }

    private void item(ArtefactType type, Item item) throws IOException {
        out.start(Namespace.STR, type.item);
        out.attribute("id", item.id());
        if (!item.notes().isEmpty()) {
            out.start(Namespace.COM, "Annotations");
            for (Map.Entry<String, String> each : item.notes().entrySet()) {
                out.start(Namespace.COM, "Annotation");
                out.element(Namespace.COM, "AnnotationTitle", each.getValue());
                out.element(Namespace.COM, "AnnotationType", each.getKey());
                out.end();
            }
            out.end();
        }
        out.words(Namespace.COM, "Name", item.name());
        out.words(Namespace.COM, "Description", item.description());
        if (item.parent() != null) {
            named("Parent", "id", item.parent());
        }
        out.end();
    }

    private void constraint(String flow, Region region) throws IOException {
        out.start(Namespace.STR, "ConstraintAttachment");
        named("Dataflow", "id", flow, "version", Artefacts.VERSION, "agencyID", Artefacts.OWNER, "package",
                "datastructure", "class", "Dataflow");
        out.end();
        if (region.isEmpty()) {
            return;
        }
        out.start(Namespace.STR, "CubeRegion");
        out.attribute("include", true);
        for (Map.Entry<SeriesDimension, List<String>> each : region.values().entrySet()) {
            out.start(Namespace.COM, "KeyValue");
            out.attribute("id", each.getKey().id());
            for (String value : each.getValue()) {
                out.element(Namespace.COM, "Value", value);
            }
            out.end();
        }
        if (region.from() != null) {
            out.start(Namespace.COM, "KeyValue");
            out.attribute("id", Artefacts.TIME);
            out.start(Namespace.COM, "TimeRange");
            period("StartPeriod", region.from());
            period("EndPeriod", region.to());
            out.end();
            out.end();
        }
        out.end();
    }

    private void period(String element, LocalDate day) throws IOException {
        out.start(Namespace.COM, element);
        // What is so where nothing is said, and sdmx1 looks for.
        out.attribute("isInclusive", true);
        out.text(day);
        out.end();
    }
}
