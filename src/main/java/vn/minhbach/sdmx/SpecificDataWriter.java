package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;

/** Data in SDMX-ML 2.1 by the names of their own structure: each value is an XML attribute called as what it is of. */
final class SpecificDataWriter implements DataWriter {

    private static final String OWN = "ns1";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XmlOutput out;
    private final MessageContext context;
    private final DataShape shape;
    private final String root;

    /** @param root the outermost element, {@code StructureSpecificData} or {@code StructureSpecificTimeSeriesData} */
    SpecificDataWriter(OutputStream out, MessageContext context, DataShape shape, String root) throws IOException {
        this.out = new XmlOutput(out);
        this.context = context;
        this.shape = shape;
        this.root = root;
    }

    /** Of the schema that the structure has by itself, as SDMX 2.1 calls it (Section 6, chapter 3.2.2). */
    static String namespace(String dimensionAtObservation) {
        return "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=" + Artefacts.OWNER + ":" + Artefacts.STRUCTURE
                + "(" + Artefacts.VERSION + "):ObsLevelDim:"
                + dimensionAtObservation;
    }

    @Override
    public void begin() throws IOException {
        String own = namespace(shape.dimensionAtObservation());
        out.root(Namespace.MES, root, Namespace.MES, Namespace.COM, Namespace.SS);
        out.declare("xsi", INSTANCE);
        out.declare(OWN, own);
        XmlHeader.ofData(out, context, shape, own);
    }

    @Override
    public void dataSet(DataSetHead head) throws IOException {
        out.start(Namespace.MES, "DataSet");
        out.attribute("xsi", INSTANCE, "type", OWN + ":DataSetType");
        own("structureRef", XmlHeader.STRUCTURE);
        own("dataScope", "DataStructure");
        own("setID", head.release() == null ? null : "release-" + head.release());
        own("action", head.action().xml);
        own("validFromDate", head.validFrom() == null ? null : head.validFrom().toString());
    }

    private void own(String name, String value) throws IOException {
        if (value != null) {
            out.attribute(Namespace.SS.prefix, Namespace.SS.uri, name, value);
        }
    }

    @Override
    public void series(Series series) throws IOException {
        if (shape.flat()) {
            for (Observation row : series.observations()) {
                out.start("Obs");
                key(series.key());
                observed(row);
                attributes(series.indicator());
                out.end();
            }
            return;
        }
        out.start("Series");
        key(series.key());
        attributes(series.indicator());
        if (shape.observed()) {
            for (Observation row : series.observations()) {
                out.start("Obs");
                observed(row);
                out.end();
            }
        }
        out.end();
    }

    private void key(SeriesKey key) throws IOException {
        for (SeriesDimension each : SeriesDimension.values()) {
            out.attribute(each.id(), key.value(each));
        }
    }

    private void attributes(Indicator indicator) throws IOException {
        for (SeriesAttribute each : shape.ofSeries()) {
            out.attribute(each.id(), each.of(indicator));
        }
    }

    private void observed(Observation row) throws IOException {
        out.attribute(Artefacts.TIME, TimePeriods.written(row.claim().asOf())).attribute(Artefacts.VALUE,
                row.value() == null ? null : row.value().toPlainString());
        for (ObservationAttribute each : shape.ofObservation()) {
            out.attribute(each.id(), each.of(context, row));
        }
    }

    @Override
    public void endDataSet() throws IOException {
        out.end();
    }

    @Override
    public void end() throws IOException {
        out.close();
    }
}
