package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;

/** Data in SDMX-ML 2.1 as every structure has them: each value beside the id of what it is of. */
final class GenericDataWriter implements DataWriter {

    private final XmlOutput out;
    private final MessageContext context;
    private final DataShape shape;
    private final String root;

    /** @param root the outermost element, {@code GenericData} or {@code GenericTimeSeriesData} */
    GenericDataWriter(OutputStream out, MessageContext context, DataShape shape, String root) throws IOException {
        this.out = new XmlOutput(out);
        this.context = context;
        this.shape = shape;
        this.root = root;
    }

    @Override
    public void begin() throws IOException {
        out.root(Namespace.MES, root, Namespace.MES, Namespace.COM, Namespace.GEN);
        XmlHeader.ofData(out, context, shape, null);
    }

    @Override
    public void dataSet(DataSetHead head) throws IOException {
        out.start(Namespace.MES, "DataSet");
        out.attribute("structureRef", XmlHeader.STRUCTURE)
                .attribute("setID", head.release() == null ? null : "release-" + head.release())
                .attribute("action", head.action().xml).attribute("validFromDate", head.validFrom());
    }

    @Override
    public void series(Series series) throws IOException {
        if (shape.flat()) {
            for (Observation row : series.observations()) {
                out.start(Namespace.GEN, "Obs");
                out.start(Namespace.GEN, "ObsKey");
                key(series.key());
                value(Artefacts.TIME, TimePeriods.written(row.claim().asOf()));
                out.end();
                observed(row, series.indicator());
                out.end();
            }
            return;
        }
        out.start(Namespace.GEN, "Series");
        out.start(Namespace.GEN, "SeriesKey");
        key(series.key());
        out.end();
        if (!shape.ofSeries().isEmpty()) {
            out.start(Namespace.GEN, "Attributes");
            attributes(series.indicator());
            out.end();
        }
        if (shape.observed()) {
            for (Observation row : series.observations()) {
                out.start(Namespace.GEN, "Obs");
                out.start(Namespace.GEN, "ObsDimension");
                out.attribute("value", TimePeriods.written(row.claim().asOf()));
                out.end();
                observed(row, null);
                out.end();
            }
        }
        out.end();
    }

    private void key(SeriesKey key) throws IOException {
        for (SeriesDimension each : SeriesDimension.values()) {
            value(each.id(), key.value(each));
        }
    }

    /** @param indicator whose attributes are told here; null where the series has them */
    private void observed(Observation row, Indicator indicator) throws IOException {
        if (row.value() != null) {
            out.start(Namespace.GEN, "ObsValue");
            out.attribute("value", row.value().toPlainString());
            out.end();
        }
        if (!shape.ofObservation().isEmpty() || indicator != null && !shape.ofSeries().isEmpty()) {
            out.start(Namespace.GEN, "Attributes");
            if (indicator != null) {
                attributes(indicator);
            }
            for (ObservationAttribute each : shape.ofObservation()) {
                value(each.id(), each.of(context, row));
            }
            out.end();
        }
    }

    private void attributes(Indicator indicator) throws IOException {
        for (SeriesAttribute each : shape.ofSeries()) {
            value(each.id(), each.of(indicator));
        }
    }

    private void value(String id, String value) throws IOException {
        if (value != null) {
            out.start(Namespace.GEN, "Value");
            out.attribute("id", id).attribute("value", value);
            out.end();
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
