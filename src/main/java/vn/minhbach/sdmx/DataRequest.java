package vn.minhbach.sdmx;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Indicator;

/**
 * A question for data: {@code /data/{flow}/{key}/{provider}}, and what narrows it.
 *
 * @param flow the id of the dataflow
 * @param updatedAfter only what changed since then is wanted; null for all that stands
 * @param history whether each change is wanted by itself
 */
record DataRequest(String flow, SeriesQuery query, DataShape shape, Instant updatedAfter, boolean history) {

    private static final Set<String> VERSIONS = Set.of(Artefacts.VERSION, "1.0.0", "latest", "all", "*", "+", "~");

    static DataRequest of(SdmxRequest request, Snapshot at) throws SdmxFault {
        if (request.parts() < 2) {
            throw SdmxFault.syntax("flow.missing");
        } else if (request.parts() > 4) {
            throw SdmxFault.syntax("path");
        }
        String flow = flow(request.part(1, ""), at);
        return of(request, flow, key(flow, KeyFilter.parse(request.part(2, "all"))), providers(request.part(3, "all")),
                time(request, "startPeriod"),
                time(request, "endPeriod"));
    }

    private static DataRequest of(SdmxRequest request, String flow, KeyFilter key, Set<String> publishers, Period from,
            Period to) throws SdmxFault {
        SeriesQuery query = new SeriesQuery(key, publishers, from, to, request.positive("firstNObservations"),
                request.positive("lastNObservations"), List.of());
        DataDetail detail = request.oneOf("detail", DataDetail.class, DataDetail.FULL);
        return of(request, flow, query, DataShape.of(flow, detail, isFlat(request)));
    }

    static DataRequest of(SdmxRequest request, String flow, SeriesQuery query, DataShape shape) throws SdmxFault {
        return new DataRequest(flow, query, shape, request.instant("updatedAfter"), request.isTrue("includeHistory"));
    }

    private static Period time(SdmxRequest request, String name) throws SdmxFault {
        String text = request.parameter(name);
        return text == null ? null : TimePeriods.asked(name, text);
    }

    static boolean isFlat(SdmxRequest request) throws SdmxFault {
        String dimension = request.parameter("dimensionAtObservation");
        if (dimension == null || dimension.equals(Artefacts.TIME)) {
            return false;
        } else if (dimension.equals(DataShape.FLAT)) {
            return true;
        }
        throw SdmxFault.notImplemented("cross", dimension);
    }

    /** {@code FLOW}, {@code AGENCY,FLOW} or {@code AGENCY,FLOW,VERSION}. */
    private static String flow(String part, Snapshot at) throws SdmxFault {
        String[] named = part.split(",", -1);
        if (named.length > 3) {
            throw SdmxFault.syntax("path");
        }
        return named.length == 1 ? flow("all", named[0], "latest", at)
                : flow(named[0], named[1], named.length == 2 ? "latest" : named[2], at);
    }

    /** The id of a flow that there is. */
    static String flow(String agency, String id, String version, Snapshot at) throws SdmxFault {
        boolean known = id.equals(Artefacts.STRUCTURE) || at.get(Indicator.class, id) != null;
        if (!known || !List.of("all", "*", Artefacts.OWNER).contains(agency) || !VERSIONS.contains(version)) {
            throw SdmxFault.noResults("flow", id);
        }
        return id;
    }

    static boolean isVersion(String version) {
        return VERSIONS.contains(version);
    }

    static KeyFilter key(String flow, KeyFilter key) {
        return flow.equals(Artefacts.STRUCTURE) ? key : key.and(SeriesDimension.INDICATOR, Set.of(flow));
    }

    /**
     * {@code PROVIDER} or {@code AGENCY,PROVIDER}, or several with a + between them: here, who publishes. Null for all.
     */
    private static Set<String> providers(String part) {
        Set<String> named = SdmxRequest.several(part);
        if (named != null) {
            named.remove(Artefacts.OWNER);
        }
        return named == null || named.isEmpty() ? null : named;
    }
}
