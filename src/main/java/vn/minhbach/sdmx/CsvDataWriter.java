package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.sdmx.CsvOptions.Keys;
import vn.minhbach.sdmx.CsvOptions.Labels;

/** Data in SDMX-CSV 2.0: an observation a row, exactly as it is, with all of its key and all that is said of it. */
final class CsvDataWriter implements DataWriter {

    private final CsvWriter rows;
    private final MessageContext context;
    private final DataShape shape;
    private final CsvOptions options;
    private final Words flow;
    private final CodeNames names;
    private final List<Component> columns;
    private DataSetHead head;

    /** @param flow what the dataflow is called */
    CsvDataWriter(OutputStream out, MessageContext context, DataShape shape, CsvOptions options, Words flow) {
        this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.context = context;
        this.shape = shape;
        this.options = options;
        this.flow = flow;
        this.names = new CodeNames(context.at());
        this.columns = columns(shape);
    }

    private static List<Component> columns(DataShape shape) {
        List<Component> columns = new ArrayList<>(Artefacts.components());
        columns.removeIf(each -> each instanceof Attribute
                ? !shape.ofSeries().contains(each) && !shape.ofObservation().contains(each)
                : !shape.observed() && List.of(Artefacts.TIME, Artefacts.VALUE).contains(each.id()));
        return columns;
    }

    @Override
    public void begin() throws IOException {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID"));
        if (options.labels() == Labels.NAME) {
            header.add("STRUCTURE_NAME");
        }
        header.add("ACTION");
        if (options.keys() == Keys.SERIES || options.keys() == Keys.BOTH) {
            header.add("SERIES_KEY");
        }
        if (options.keys() == Keys.OBS || options.keys() == Keys.BOTH) {
            header.add("OBS_KEY");
        }
        for (Component each : columns) {
            add(header, each.id(), Words.of("concept." + each.id()));
        }
        rows.writeRecord(header);
    }

    /**
     * In one column or two, as is wanted.
     *
     * @param name null for none
     */
    private void add(List<String> cells, String value, Words name) {
        String called = name == null ? null : name.preferably(context.language());
        cells.add(options.labels() == Labels.BOTH && called != null && value != null ? value + ": " + called : value);
        if (options.labels() == Labels.NAME) {
            cells.add(called);
        }
    }

    @Override
    public void dataSet(DataSetHead begun) {
        head = begun;
    }

    @Override
    public void series(Series series) throws IOException {
        if (!shape.observed()) {
            row(series, null);
            return;
        }
        for (Observation each : series.observations()) {
            row(series, each);
        }
    }

    private void row(Series series, Observation row) {
        List<String> cells = new ArrayList<>();
        cells.add("dataflow");
        add(cells, Artefacts.OWNER + ":" + shape.flow() + "(" + Artefacts.VERSION + ")", flow);
        cells.add(head.action().csv);
        String key = Arrays.stream(SeriesDimension.values()).map(series.key()::value).collect(Collectors.joining("."));
        if (options.keys() == Keys.SERIES || options.keys() == Keys.BOTH) {
            cells.add(key);
        }
        if (options.keys() == Keys.OBS || options.keys() == Keys.BOTH) {
            cells.add(row == null ? null : key + "." + time(row));
        }
        boolean gone = head.action() == DataSetHead.Action.DELETE;
        for (Component each : columns) {
            String value = gone && !(each instanceof SeriesDimension) && !each.id().equals(Artefacts.TIME) ? null
                    : value(each, series, row);
            add(cells, value, options.labels() == Labels.ID ? null : names.of(each, value));
        }
        rows.writeRecord(cells);
    }

    private String value(Component component, Series series, Observation row) {
        if (component instanceof SeriesDimension dimension) {
            return series.key().value(dimension);
        } else if (component instanceof SeriesAttribute attribute) {
            return attribute.of(series.indicator());
        } else if (component instanceof ObservationAttribute attribute) {
            return attribute.of(context, row);
        }
        return component.id().equals(Artefacts.TIME) ? time(row) : row.value() == null ? null
                : row.value().toPlainString();
    }

    private String time(Observation row) {
        return options.normalized() ? row.claim().asOfEnd().toString() : TimePeriods.written(row.claim().asOf());
    }

    @Override
    public void endDataSet() {
        head = null;
    }

    @Override
    public void end() throws IOException {
        rows.flush();
    }
}
