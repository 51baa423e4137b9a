package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The forms of messages, by their media types as SDMX's web services name them. */
enum MediaForm {
    GENERIC("application/vnd.sdmx.genericdata+xml", "2.1", Set.of("application/xml", "text/xml"),
            Set.of("genericdata", "xml", "sdmx-ml")),
    GENERIC_SERIES("application/vnd.sdmx.generictimeseriesdata+xml", "2.1", Set.of(), Set.of()),
    SPECIFIC("application/vnd.sdmx.structurespecificdata+xml", "2.1", Set.of(), Set.of("structurespecificdata")),
    SPECIFIC_SERIES("application/vnd.sdmx.structurespecifictimeseriesdata+xml", "2.1", Set.of(), Set.of()),
    CSV("application/vnd.sdmx.data+csv", "2.0.0", Set.of("text/csv", "application/csv"), Set.of("csv", "csvfile")),
    JSON("application/vnd.sdmx.data+json", "2.0.0", Set.of("application/json"), Set.of("json", "jsondata")),
    STRUCTURE("application/vnd.sdmx.structure+xml", "2.1", Set.of("application/xml", "text/xml"),
            Set.of("xml", "sdmx-ml", "structure")),
    STRUCTURE_JSON("application/vnd.sdmx.structure+json", "2.0.0", Set.of("application/json"), Set.of("json")),
    SCHEMA("application/vnd.sdmx.schema+xml", "2.1", Set.of("application/xml", "text/xml"),
            Set.of("xml", "sdmx-ml", "schema"));

    /** The first is what is answered where nothing is preferred. */
    static final List<MediaForm> DATA = List.of(GENERIC, GENERIC_SERIES, SPECIFIC, SPECIFIC_SERIES, CSV, JSON);
    static final List<MediaForm> STRUCTURES = List.of(STRUCTURE, STRUCTURE_JSON);
    static final List<MediaForm> SCHEMAS = List.of(SCHEMA);

    /** The same as clients of SDMX 3.0 expect it. */
    static final List<MediaForm> DATA_3 = List.of(JSON, CSV, GENERIC, GENERIC_SERIES, SPECIFIC, SPECIFIC_SERIES);
    static final List<MediaForm> STRUCTURES_3 = List.of(STRUCTURE_JSON, STRUCTURE);

    final String type;
    final String version;
    /** What it may be called by who knows no better. */
    final Set<String> plain;
    /** The same in the parameter {@code format}. */
    final Set<String> names;

    MediaForm(String type, String version, Set<String> plain, Set<String> names) {
        this.type = type;
        this.version = version;
        this.plain = plain;
        this.names = names;
    }

    /** @param options of CSV */
    DataWriter writer(OutputStream out, MessageContext context, DataShape shape, CsvOptions options)
            throws IOException {
        return switch (this) {
            case GENERIC -> new GenericDataWriter(out, context, shape, "GenericData");
            case GENERIC_SERIES -> new GenericDataWriter(out, context, shape, "GenericTimeSeriesData");
            case SPECIFIC -> new SpecificDataWriter(out, context, shape, "StructureSpecificData");
            case SPECIFIC_SERIES -> new SpecificDataWriter(out, context, shape, "StructureSpecificTimeSeriesData");
            case JSON -> new JsonDataWriter(out, context, shape);
            case CSV -> new CsvDataWriter(out, context, shape, options, Artefacts.flowName(context.at(), shape.flow()));
            case STRUCTURE, STRUCTURE_JSON, SCHEMA -> throw new IllegalArgumentException("No form of data");
        };
    }

    /** What writes structures in it. */
    StructureWriter structures() {
        return this == STRUCTURE_JSON ? StructureJsonWriter::write : StructureXmlWriter::write;
    }

    /** Whether it has no room for observations that are in no series. */
    boolean ofSeries() {
        return this == GENERIC_SERIES || this == SPECIFIC_SERIES;
    }

    /** With its version. */
    String full() {
        return type + ";version=" + version;
    }

    /** Null for a version that it has not; versions are 2.1 or 2.1.0. */
    boolean hasVersion(String wanted) {
        return wanted == null || Arrays.equals(parts(wanted), parts(version));
    }

    private static String[] parts(String version) {
        return version.replaceAll("(\\.0)+$", "").split("\\.");
    }
}
