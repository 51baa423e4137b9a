package vn.minhbach.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.catalogue.Snapshot;

/**
 * What is answered to questions as SDMX 3.0 has them (REST 2.1): each part of what is asked for has a part of the path.
 */
final class Sdmx3Answers {

    private static final Set<String> CONTEXTS = Set.of("dataflow", "datastructure", "provisionagreement", "*");
    private static final List<String> PAGES = List.of("limit", "offset");

    private Sdmx3Answers() {
    }

    static Answer of(SdmxRequest request, MessageContext context) throws SdmxFault {
        return switch (request.part(0, "")) {
            case "structure" -> SdmxAnswers.structures(request.from(1), context, MediaForm.STRUCTURES_3);
            case "data" -> SdmxAnswers.data(request, wanted(request, context), context, MediaForm.DATA_3);
            case "availability" -> SdmxAnswers.available(request, wanted(request, context),
                    SdmxRequest.several(request.part(6, "*")), context, MediaForm.STRUCTURES_3);
            case "schema", "metadata", "registration" ->
                throw SdmxFault.notImplemented("resource", request.part(0, ""));
            default -> throw SdmxFault.noResults("resource", request.part(0, ""));
        };
    }

    /** {@code /data/{context}/{agency}/{id}/{version}/{key}}. */
    private static DataRequest wanted(SdmxRequest request, MessageContext context) throws SdmxFault {
        if (!CONTEXTS.contains(request.part(1, "*"))) {
            throw SdmxFault.syntax("word", "context", "dataflow, datastructure, provisionagreement, *");
        }
        for (String each : PAGES) {
            if (request.parameter(each) != null) {
                throw SdmxFault.notImplemented("parameter", each);
            }
        }
        String flow = flow(request, context.at());
        KeyFilter key = KeyFilter.parseAll(request.part(5, "*"));
        Set<String> named = SdmxRequest.several(request.part(3, "*"));
        key = named == null || named.contains(Artefacts.STRUCTURE) ? key : key.and(SeriesDimension.INDICATOR, named);
        List<ValueCondition> conditions = new ArrayList<>();
        for (Map.Entry<String, String> each : request.parameters()) {
            if (each.getKey().matches("c\\[\\w+\\]")) {
                key = and(key, each.getKey().substring(2, each.getKey().length() - 1),
                        each.getValue().replace(' ', '+'), conditions, context);
            }
        }
        SeriesQuery query = new SeriesQuery(key, null, null, null, request.positive("firstNObservations"),
                request.positive("lastNObservations"), conditions);
        return DataRequest.of(request, flow, query, shape(request, flow));
    }

    /** The one flow that is asked for; that of all indicators where there are several, or none is named. */
    private static String flow(SdmxRequest request, Snapshot at) throws SdmxFault {
        Set<String> named = SdmxRequest.several(request.part(3, "*"));
        String flow = named != null && named.size() == 1 ? named.iterator().next() : Artefacts.STRUCTURE;
        if (named != null) {
            for (String each : named) {
                DataRequest.flow(request.part(2, "*"), each, request.part(4, "*"), at);
            }
        }
        return DataRequest.flow(request.part(2, "*"), flow, request.part(4, "*"), at);
    }

    /**
     * The key with what a condition says of a dimension, where that is found by its values; any other is added to the
     * others.
     */
    private static KeyFilter and(KeyFilter key, String component, String condition, List<ValueCondition> conditions,
            MessageContext context) throws SdmxFault {
        for (SeriesDimension each : SeriesDimension.values()) {
            if (each.id().equals(component)) {
                List<String> plain = ValueCondition.plain(condition);
                if (plain != null) {
                    return key.and(each, new LinkedHashSet<>(plain));
                }
                conditions.add(ValueCondition.ofSeries(each, condition));
                return key;
            }
        }
        if (component.equals(Artefacts.TIME)) {
            conditions.add(ValueCondition.ofTime(condition));
        } else if (component.equals(Artefacts.VALUE)) {
            conditions.add(ValueCondition.ofNumber(condition));
        } else {
            ObservationAttribute attribute = Arrays.stream(ObservationAttribute.values())
                    .filter(each -> each.id().equals(component)).findFirst()
                    .orElseThrow(() -> SdmxFault.semantic("component", component));
            conditions.add(ValueCondition.ofAttribute(context, attribute, condition));
        }
        return key;
    }

    /** What {@code attributes} and {@code measures} leave. */
    private static DataShape shape(SdmxRequest request, String flow) throws SdmxFault {
        Set<String> attributes = new LinkedHashSet<>(List
                .of((request.parameter("attributes") == null ? "dsd" : request.parameter("attributes")).split(",")));
        Set<String> measures = new LinkedHashSet<>(
                List.of((request.parameter("measures") == null ? "all" : request.parameter("measures")).split(",")));
        boolean every = attributes.contains("dsd") || attributes.contains("all");
        List<SeriesAttribute> ofSeries = Arrays.stream(SeriesAttribute.values())
                .filter(each -> every || attributes.contains("series") || attributes.contains(each.id())).toList();
        boolean observed = measures.contains("all") || measures.contains(Artefacts.VALUE);
        List<ObservationAttribute> own = Arrays.stream(ObservationAttribute.values())
                .filter(each -> observed && (every || attributes.contains("obs") || attributes.contains(each.id())))
                .toList();
        for (String each : attributes) {
            boolean known = Set.of("dsd", "all", "msd", "dataset", "series", "obs", "none").contains(each)
                    || Artefacts.attributes().stream().anyMatch(one -> one.id().equals(each));
            if (!known) {
                throw SdmxFault.semantic("component", each);
            }
        }
        return new DataShape(flow, observed, ofSeries, own, DataRequest.isFlat(request));
    }
}
