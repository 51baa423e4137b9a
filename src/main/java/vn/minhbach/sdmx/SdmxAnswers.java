package vn.minhbach.sdmx;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.sdmx.StructureQuery.Found;

/** What is answered to what. */
final class SdmxAnswers {

    private static final Set<String> NOT_IMPLEMENTED = Set.of("metadata");

    private SdmxAnswers() {
    }

    /** The answer to a question as SDMX's web services have them since 2.1. */
    static Answer of(SdmxRequest request, MessageContext context) throws SdmxFault {
        String resource = request.part(0, "");
        if (resource.isEmpty()) {
            throw SdmxFault.noResults("resource", SdmxResource.PATH);
        } else if (resource.equals("data")) {
            return data(request, DataRequest.of(request, context.at()), context, MediaForm.DATA);
        } else if (resource.equals("availableconstraint")) {
            return available(request, DataRequest.of(request.upTo(4), context.at()),
                    SdmxRequest.several(request.part(4, "all")), context, MediaForm.STRUCTURES);
        } else if (resource.equals("schema")) {
            return schema(request, context);
        } else if (NOT_IMPLEMENTED.contains(resource)) {
            throw SdmxFault.notImplemented("resource", resource);
        }
        return structures(request, context, MediaForm.STRUCTURES);
    }

    /** {@code /{kind}/{agency}/{id}/{version}/{item}}. */
    static Answer structures(SdmxRequest request, MessageContext context, List<MediaForm> offered) throws SdmxFault {
        String resource = request.part(0, "*");
        Set<ArtefactType> types = ArtefactType.of(resource);
        if (types == null) {
            throw SdmxFault.noResults("resource", resource);
        } else if (request.parts() > 5) {
            throw SdmxFault.syntax("path");
        } else if (!DataRequest.isVersion(request.part(3, "latest"))) {
            throw SdmxFault.noResults();
        }
        StructureQuery query = new StructureQuery(types, SdmxRequest.several(request.part(1, "all")),
                SdmxRequest.several(request.part(2, "all")),
                SdmxRequest.several(request.part(4, "all")),
                request.oneOf("detail", StructureDetail.class, StructureDetail.FULL), references(request));
        Negotiation form = request.form(offered);
        List<Found> found = query.find(context.at());
        return new Answer(form.type(), rows(context, found),
                out -> form.form().structures().write(out, context, found, null));
    }

    /** How many rows structures have, roughly: of lists there are most in those of the catalogue. */
    private static long rows(MessageContext context, List<Found> found) {
        boolean lists = found.stream().anyMatch(
                each -> each.artefact().type() == ArtefactType.CODELIST && each.form() == StructureDetail.Form.FULL);
        return found.size() + (lists ? lists(context) : 0);
    }

    private static long lists(MessageContext context) {
        return Stream.of(Place.class, Agency.class, Source.class)
                .mapToLong(each -> context.at().table(each).rows().size()).sum();
    }

    private static String references(SdmxRequest request) {
        return request.parameter("references") == null ? "none" : request.parameter("references");
    }

    /**
     * {@code /schema/{context}/{agency}/{id}/{version}}: of the data structure, or of a dataflow, which all have that
     * one.
     */
    private static Answer schema(SdmxRequest request, MessageContext context) throws SdmxFault {
        String of = request.part(1, "");
        String id = request.part(3, "");
        if (request.parts() > 5 || request.parts() < 4) {
            throw SdmxFault.syntax("path");
        } else if (of.equals("dataflow")) {
            DataRequest.flow(request.part(2, "all"), id, request.part(4, "latest"), context.at());
        } else if (!of.equals("datastructure") || !List.of("all", "*", Artefacts.OWNER).contains(request.part(2, "all"))
                || !id.equals(Artefacts.STRUCTURE)
                || !DataRequest.isVersion(request.part(4, "latest"))) {
            throw SdmxFault.noResults();
        }
        boolean flat = DataRequest.isFlat(request);
        Negotiation form = request.form(MediaForm.SCHEMAS);
        return new Answer(form.type(), lists(context), out -> SchemaWriter.write(out, context, flat));
    }

    static Answer data(SdmxRequest request, DataRequest wanted, MessageContext context, List<MediaForm> offered)
            throws SdmxFault {
        Negotiation form = request
                .form(wanted.shape().flat() ? offered.stream().filter(each -> !each.ofSeries()).toList() : offered);
        CsvOptions options = form.form() == MediaForm.CSV ? CsvOptions.of(form.parameters(), request)
                : CsvOptions.PLAIN;
        List<DataSets.DataSet> sets = DataSets.of(context.at(), wanted);
        if (sets.isEmpty()) {
            throw SdmxFault.noResults();
        }
        return new Answer(form.type(), sets.stream().mapToLong(DataSets.DataSet::rows).sum(), out -> {
            DataWriter writer = form.form().writer(out, context, wanted.shape(), options);
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

    /**
     * What there is of what is asked for.
     *
     * @param components that are to be told; null for all
     */
    static Answer available(SdmxRequest request, DataRequest wanted, Set<String> components, MessageContext context,
            List<MediaForm> offered) throws SdmxFault {
        Negotiation form = request.form(offered);
        Region.Builder building = new Region.Builder();
        SeriesReader reader = SeriesReader.of(context.at(), wanted.query());
        reader.forEachRemaining(building::add);
        Region region = building.build();
        if (region.isEmpty()) {
            throw SdmxFault.noResults();
        }
        List<Found> constraint = List.of(new Found(Artefacts.constraint(wanted.flow()), StructureDetail.Form.FULL));
        return new Answer(form.type(), constraint.size(),
                out -> form.form().structures().write(out, context, constraint, region.of(components)));
    }
}
