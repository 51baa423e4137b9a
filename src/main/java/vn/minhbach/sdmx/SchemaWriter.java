package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The XML Schema of the data structure's own messages (SDMX 2.1, Section 3A, part VI), by which who takes
 * structure-specific data validates it. Attributes may be left out, as a query may ask for less.
 */
final class SchemaWriter {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    /** Where SDMX has its own. */
    private static final String PUBLISHED = "https://registry.sdmx.org/schemas/v2_1/";
    private static final String XS = "xs";
    private static final String OWN = "ns1";

    private final XmlOutput out;
    private final boolean flat;

    private SchemaWriter(OutputStream out, boolean flat) throws IOException {
        this.out = new XmlOutput(out);
        this.flat = flat;
    }

    /** @param flat whether each observation has its whole key, as none is in a series */
    static void write(OutputStream out, MessageContext context, boolean flat) throws IOException {
        new SchemaWriter(out, flat).schema(context);
    }

    private void schema(MessageContext context) throws IOException {
        String namespace = SpecificDataWriter.namespace(flat ? DataShape.FLAT : Artefacts.TIME);
        start("schema");
        out.declare(XS, SCHEMA);
        out.declare(OWN, namespace);
        out.declare(Namespace.SS.prefix, Namespace.SS.uri);
        out.declare(Namespace.COM.prefix, Namespace.COM.uri);
        out.attribute("targetNamespace", namespace).attribute("elementFormDefault", "qualified");
        empty("import", "namespace", Namespace.SS.uri, "schemaLocation", PUBLISHED + "SDMXDataStructureSpecific.xsd");
        empty("import", "namespace", Namespace.COM.uri, "schemaLocation", PUBLISHED + "SDMXCommon.xsd");
        dataSet();
        if (flat) {
            observation("ObsType", true);
        } else {
            series();
            observation("TimeSeriesObsType", false);
        }
        for (Codes.CodelistOf each : Codes.lists(context.at())) {
            codes(each);
        }
        out.end();
        out.close();
    }

    private void dataSet() throws IOException {
        restriction("DataSetType", flat ? "DataSetType" : "TimeSeriesDataSetType");
        empty("element", "name", "DataProvider", "type", "com:DataProviderReferenceType", "form", "unqualified",
                "minOccurs", "0");
        start("choice");
        out.attribute("minOccurs", 0);
        String row = flat ? "Obs" : "Series";
        empty("element", "name", row, "type", OWN + ":" + row + "Type", "form", "unqualified", "maxOccurs",
                "unbounded");
        out.end();
        out.end();
        endRestriction();
    }

    private void series() throws IOException {
        restriction("SeriesType", "TimeSeriesType");
        empty("element", "name", "Obs", "type", OWN + ":ObsType", "form", "unqualified", "minOccurs", "0", "maxOccurs",
                "unbounded");
        out.end();
        key();
        attributes(List.of(SeriesAttribute.values()));
        endRestriction();
    }

    private void observation(String base, boolean withKey) throws IOException {
        restriction("ObsType", base);
        out.end();
        if (withKey) {
            key();
            attributes(List.of(SeriesAttribute.values()));
            attribute("type", "com:IDType", "prohibited");
        }
        attribute(Artefacts.TIME, "com:ObservationalTimePeriodType", "required");
        attribute(Artefacts.VALUE, "xs:decimal", "optional");
        attributes(List.of(ObservationAttribute.values()));
        endRestriction();
    }

    private void key() throws IOException {
        for (SeriesDimension each : SeriesDimension.values()) {
            attribute(each.id(), OWN + ":" + each.codelist(), "required");
        }
    }

    private void attributes(List<? extends Attribute> all) throws IOException {
        for (Attribute each : all) {
            attribute(each.id(),
                    each.codelist() == null ? XS + ":" + each.type().inSchemas : OWN + ":" + each.codelist(),
                    "optional");
        }
    }

    private void codes(Codes.CodelistOf list) throws IOException {
        start("simpleType");
        out.attribute("name", list.id());
        start("restriction");
        out.attribute("base", "xs:string");
        for (Item each : list.codes().get()) {
            empty("enumeration", "value", each.id());
        }
        out.end();
        out.end();
    }

    /** Begins a type as what is narrower than one of SDMX's, up to and with its sequence of elements. */
    private void restriction(String name, String base) throws IOException {
        start("complexType");
        out.attribute("name", name);
        start("complexContent");
        start("restriction");
        out.attribute("base", Namespace.SS.prefix + ":" + base);
        start("sequence");
        empty("element", "ref", "com:Annotations", "minOccurs", "0");
    }

    private void endRestriction() throws IOException {
        attribute("REPORTING_YEAR_START_DAY", "xs:gMonthDay", "prohibited");
        out.end();
        out.end();
        out.end();
    }

    private void attribute(String name, String type, String use) throws IOException {
        empty("attribute", "name", name, "type", type, "use", use);
    }

    private void start(String name) throws IOException {
        out.start(XS, SCHEMA, name);
    }

    /** @param attributes names and values in turn */
    private void empty(String name, String... attributes) throws IOException {
        start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.attribute(attributes[i], attributes[i + 1]);
        }
        out.end();
    }
}
