package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Observation;

/**
 * Data in SDMX-JSON 2.0. Codes and times are told by their places in lists, which come at the end, when all are known;
 * what is another for each observation, such as a quote, stands where it belongs, so that no list of it is held.
 */
final class JsonDataWriter implements DataWriter {

    private static final String SCHEMA = "data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

    private final JsonMessage message;
    private final JsonGenerator out;
    private final MessageContext context;
    private final DataShape shape;
    private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    /** What the dataset writes, by what SDMX does. */
    private final Map<String, String> times = new LinkedHashMap<>();

    JsonDataWriter(OutputStream out, MessageContext context, DataShape shape) throws IOException {
        this.message = new JsonMessage(out, context);
        this.out = message.out();
        this.context = context;
        this.shape = shape;
    }

    @Override
    public void begin() throws IOException {
        message.begin(SCHEMA);
        out.writeArrayFieldStart("dataSets");
    }

    @Override
    public void dataSet(DataSetHead head) throws IOException {
        out.writeStartObject();
        out.writeNumberField("structure", 0);
        out.writeStringField("action", head.action().xml);
        out.writeArrayFieldStart("links");
        link("dataflow", "Dataflow", shape.flow());
        out.writeEndArray();
        if (head.validFrom() != null) {
            out.writeStringField("validFrom", head.validFrom().toString());
        }
        out.writeObjectFieldStart(shape.flat() ? "observations" : "series");
    }

    @Override
    public void series(Series series) throws IOException {
        String key = Arrays.stream(SeriesDimension.values())
                .map(each -> String.valueOf(place(each.id(), series.key().value(each))))
                .collect(Collectors.joining(":"));
        if (shape.flat()) {
            for (Observation row : series.observations()) {
                observed(key + ":" + time(row), row, series);
            }
            return;
        }
        out.writeObjectFieldStart(key);
        if (!shape.ofSeries().isEmpty()) {
            out.writeArrayFieldStart("attributes");
            attributes(series);
            out.writeEndArray();
        }
        if (shape.observed()) {
            out.writeObjectFieldStart("observations");
            for (Observation row : series.observations()) {
                observed(String.valueOf(time(row)), row, null);
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void attributes(Series series) throws IOException {
        for (SeriesAttribute each : shape.ofSeries()) {
            out.writeNumber(place(each.id(), each.of(series.indicator())));
        }
    }

    /** @param series whose attributes are told here; null where they are told once for all */
    private void observed(String key, Observation row, Series series) throws IOException {
        out.writeArrayFieldStart(key);
        if (row.value() == null) {
            out.writeNull();
        } else {
            out.writeNumber(row.value());
        }
        if (series != null) {
            attributes(series);
        }
        for (ObservationAttribute each : shape.ofObservation()) {
            String value = each.of(context, row);
            if (value == null) {
                out.writeNull();
            } else if (each.codelist() != null) {
                out.writeNumber(place(each.id(), value));
            } else if (each.type() == AttributeType.INTEGER) {
                out.writeNumber(Integer.parseInt(value));
            } else {
                out.writeString(value);
            }
        }
        out.writeEndArray();
    }

    private int time(Observation row) {
        String written = TimePeriods.written(row.claim().asOf());
        times.putIfAbsent(written, row.claim().asOf());
        return place(Artefacts.TIME, written);
    }

    private int place(String component, String value) {
        Map<String, Integer> known = places.computeIfAbsent(component, first -> new LinkedHashMap<>());
        Integer place = known.get(value);
        if (place == null) {
            place = known.size();
            known.put(value, place);
        }
        return place;
    }

    @Override
    public void endDataSet() throws IOException {
        out.writeEndObject();
        out.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        out.writeEndArray();
        out.writeArrayFieldStart("structures");
        out.writeStartObject();
        out.writeArrayFieldStart("links");
        link("dataflow", "Dataflow", shape.flow());
        link("datastructure", "DataStructure", Artefacts.STRUCTURE);
        out.writeEndArray();
        CodeNames names = new CodeNames(context.at());
        dimensions(names);
        measures();
        attributes(names);
        out.writeEndObject();
        out.writeEndArray();
        message.end();
    }

    private void link(String resource, String element, String id) throws IOException {
        out.writeStartObject();
        out.writeStringField("rel", resource);
        out.writeStringField("urn", "urn:sdmx:org.sdmx.infomodel.datastructure." + element + "=" + Artefacts.OWNER + ":"
                + id + "(" + Artefacts.VERSION + ")");
        out.writeEndObject();
    }

    private void dimensions(CodeNames names) throws IOException {
        out.writeObjectFieldStart("dimensions");
        out.writeArrayFieldStart(shape.flat() ? "observation" : "series");
        for (SeriesDimension each : SeriesDimension.values()) {
            component(each);
            out.writeNumberField("keyPosition", each.ordinal());
            values(each, names);
            out.writeEndObject();
        }
        if (!shape.flat()) {
            out.writeEndArray();
            out.writeArrayFieldStart("observation");
        }
        if (shape.observed()) {
            out.writeStartObject();
            head(Artefacts.TIME);
            out.writeNumberField("keyPosition", SeriesDimension.values().length);
            out.writeArrayFieldStart("values");
            for (Map.Entry<String, String> each : times.entrySet()) {
                Period period = Period.parse(each.getValue()).orElseThrow();
                out.writeStartObject();
                // No id has a slash, as ranges have.
                out.writeStringField(each.getKey().indexOf('/') < 0 ? "id" : "value", each.getKey());
                out.writeStringField("name", each.getValue());
                out.writeStringField("start", period.start() + "T00:00:00+07:00");
                out.writeStringField("end", period.end() + "T23:59:59+07:00");
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void measures() throws IOException {
        out.writeObjectFieldStart("measures");
        out.writeArrayFieldStart("observation");
        out.writeStartObject();
        head(Artefacts.VALUE);
        format("Decimal");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void attributes(CodeNames names) throws IOException {
        out.writeObjectFieldStart("attributes");
        attributes("series", shape.flat() ? List.of() : shape.ofSeries(), names);
        attributes("observation",
                shape.flat() ? Stream.concat(shape.ofSeries().stream(), shape.ofObservation().stream()).toList()
                        : shape.ofObservation(),
                names);
        out.writeEndObject();
    }

    private void attributes(String level, List<? extends Attribute> all, CodeNames names) throws IOException {
        out.writeArrayFieldStart(level);
        for (Attribute each : all) {
            component(each);
            out.writeBooleanField("isMandatory", each.required());
            out.writeObjectFieldStart("relationship");
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
            if (each.codelist() == null) {
                format(each.type().written);
            }
            if (each.codelist() != null || each instanceof SeriesAttribute) {
                values(each, names);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void format(String type) throws IOException {
        out.writeObjectFieldStart("format");
        out.writeStringField("dataType", type);
        out.writeEndObject();
    }

    private void component(Component component) throws IOException {
        out.writeStartObject();
        head(component.id());
    }

    private void head(String id) throws IOException {
        out.writeStringField("id", id);
        message.words("name", Words.of("concept." + id));
    }

    private void values(Component component, CodeNames names) throws IOException {
        out.writeArrayFieldStart("values");
        for (String each : places.getOrDefault(component.id(), Map.of()).keySet()) {
            out.writeStartObject();
            if (component.codelist() == null) {
                out.writeStringField("value", each);
            } else {
                out.writeStringField("id", each);
                message.words("name", names.of(component, each));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
