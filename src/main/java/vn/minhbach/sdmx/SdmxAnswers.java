package vn.minhbach.sdmx;

import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.sdmx.StructureQuery.Found;

/** What is answered to what. */
final class SdmxAnswers {

    private static final Set<String> NOT_IMPLEMENTED = Set.of("schema", "metadata");

    private SdmxAnswers() {
    }

    /** The answer to a question as SDMX's web services have them since 2.1. */
    static Answer of(SdmxRequest request, MessageContext context) throws SdmxFault {
        String resource = request.part(0, "");
        if (resource.equals("data")) {
            return data(request, DataRequest.of(request, context.at()), context);
        } else if (resource.equals("availableconstraint")) {
            return available(request, context);
        } else if (NOT_IMPLEMENTED.contains(resource)) {
            throw SdmxFault.notImplemented("resource", resource);
        }
        Set<ArtefactType> types = ArtefactType.of(resource);
        if (types == null) {
            throw SdmxFault.noResults("resource", resource);
        } else if (request.parts() > 5) {
            throw SdmxFault.syntax("path");
        } else if (!DataRequest.isVersion(request.part(3, "latest"))) {
            throw SdmxFault.noResults();
        }
        return structures(request, new StructureQuery(types, SdmxRequest.several(request.part(1, "all")), SdmxRequest.several(request.part(2, "all")),
                SdmxRequest.several(request.part(4, "all")), request.oneOf("detail", StructureDetail.class, StructureDetail.FULL), references(request)), context);
    }

    private static String references(SdmxRequest request) {
        return request.parameter("references") == null ? "none" : request.parameter("references");
    }

    private static Answer structures(SdmxRequest request, StructureQuery query, MessageContext context) throws SdmxFault {
        Negotiation form = request.form(MediaForm.STRUCTURES);
        List<Found> found = query.find(context.at());
        return new Answer(form.type(), found.size(), out -> StructureXmlWriter.write(out, context, found));
    }

    private static Answer data(SdmxRequest request, DataRequest wanted, MessageContext context) throws SdmxFault {
        Negotiation form = request.form(MediaForm.DATA);
        List<DataSets.DataSet> sets = DataSets.of(context.at(), wanted);
        if (sets.isEmpty()) {
            throw SdmxFault.noResults();
        }
        return new Answer(form.type(), sets.stream().mapToLong(DataSets.DataSet::rows).sum(), out -> {
            DataWriter writer = form.form().writer(out, context, wanted.shape());
            writer.begin();
            for (DataSets.DataSet set : sets) {
                writer.dataSet(set.head());
                while (set.series().hasNext()) {
                    writer.series(set.series().next());
                }
                writer.endDataSet();
            }
            writer.end();
        });
    }

    /** What there is of what a key keeps: {@code /availableconstraint/{flow}/{key}/{provider}/{component}}. */
    private static Answer available(SdmxRequest request, MessageContext context) throws SdmxFault {
        Negotiation form = request.form(MediaForm.STRUCTURES);
        DataRequest wanted = DataRequest.of(request.upTo(4), context.at());
        Set<String> components = SdmxRequest.several(request.part(4, "all"));
        Region.Builder building = new Region.Builder();
        SeriesReader reader = SeriesReader.of(context.at(), wanted.query());
        reader.forEachRemaining(building::add);
        Region region = building.build();
        if (region.isEmpty()) {
            throw SdmxFault.noResults();
        }
        return new Answer(form.type(), reader.size(), out -> StructureXmlWriter.write(out, context, Artefacts.constraint(wanted.flow()), region.of(components)));
    }
}
