package vn.minhbach.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.sdmx.Artefact.Reference;

/** All structures that there are of a snapshot, and what they are called. */
final class Artefacts {

    /** Who keeps all of them: the portal. */
    static final String OWNER = "MINHBACH";
    static final String VERSION = "1.0";
    /** The data structure, and the dataflow of all indicators. */
    static final String STRUCTURE = "OBSERVATIONS";
    static final String CONCEPTS = "CONCEPTS";
    static final String TOPICS = "TOPICS";
    static final String TIME = "TIME_PERIOD";
    static final String VALUE = "OBS_VALUE";
    /** Who keeps the list of those who keep structures, by SDMX itself. */
    private static final String STANDARD = "SDMX";

    private Artefacts() {
    }

    /**
     * Every component of the data structure, in the order of a table: what is observed, its time, the value, what is
     * said of it.
     */
    static List<Component> components() {
        List<Component> all = new ArrayList<>(List.of(SeriesDimension.values()));
        all.add(new Uncoded(TIME));
        all.add(new Uncoded(VALUE));
        all.addAll(attributes());
        return all;
    }

    static List<Attribute> attributes() {
        return Stream.<Attribute>concat(Arrays.stream(SeriesAttribute.values()),
                Arrays.stream(ObservationAttribute.values())).toList();
    }

    private record Uncoded(String id) implements Component {

        @Override
        public String codelist() {
            return null;
        }
    }

    static List<Artefact> of(Snapshot at) {
        List<Artefact> all = new ArrayList<>();
        all.add(scheme(ArtefactType.AGENCY_SCHEME, STANDARD, "AGENCIES",
                () -> List.of(new Item(OWNER, Words.of("owner"), Words.of("owner.text")))));
        all.add(scheme(ArtefactType.DATA_PROVIDER_SCHEME, OWNER, "DATA_PROVIDERS", () -> Codes.publishers(at)));
        all.add(flow(STRUCTURE, Words.of("flow.all"), Words.of("flow.all.text")));
        all.add(constraint(STRUCTURE));
        for (Indicator each : at.table(Indicator.class).rows()) {
            all.add(flow(each.code(), new Words(each.name(), each.nameEn()),
                    Words.ofNullable(each.definition(), each.definitionEn())));
            all.add(new Artefact(ArtefactType.CATEGORISATION, OWNER, each.code(), new Words(each.name(), each.nameEn()),
                    null,
                    List.of(Reference.to(ArtefactType.DATAFLOW, each.code()),
                            Reference.to(ArtefactType.CATEGORY_SCHEME, TOPICS)),
                    null));
            all.add(constraint(each.code()));
        }
        all.add(scheme(ArtefactType.CATEGORY_SCHEME, OWNER, TOPICS, Codes::topics));
        for (Codes.CodelistOf each : Codes.lists(at)) {
            all.add(scheme(ArtefactType.CODELIST, OWNER, each.id(), each.codes()));
        }
        all.add(scheme(ArtefactType.CONCEPT_SCHEME, OWNER, CONCEPTS, Artefacts::concepts));
        all.add(structure());
        return all;
    }

    private static Artefact scheme(ArtefactType type, String agency, String id, Supplier<List<Item>> items) {
        return new Artefact(type, agency, id, Words.of("scheme." + id), null, List.of(), items);
    }

    /** What a dataflow is called. */
    static Words flowName(Snapshot at, String flow) {
        Indicator indicator = at.get(Indicator.class, flow);
        return indicator == null ? Words.of("flow.all") : new Words(indicator.name(), indicator.nameEn());
    }

    private static Artefact flow(String id, Words name, Words description) {
        return new Artefact(ArtefactType.DATAFLOW, OWNER, id, name, description,
                List.of(Reference.to(ArtefactType.DATA_STRUCTURE, STRUCTURE)), null);
    }

    /** Of what there is in a flow, called as the flow is. */
    static Artefact constraint(String flow) {
        return new Artefact(ArtefactType.CONTENT_CONSTRAINT, OWNER, flow, Words.of("constraint"), null,
                List.of(Reference.to(ArtefactType.DATAFLOW, flow)), null);
    }

    private static Artefact structure() {
        List<Reference> named = new ArrayList<>(List.of(Reference.to(ArtefactType.CONCEPT_SCHEME, CONCEPTS)));
        components().stream().map(Component::codelist).filter(each -> each != null).distinct()
                .forEach(each -> named.add(Reference.to(ArtefactType.CODELIST, each)));
        return new Artefact(ArtefactType.DATA_STRUCTURE, OWNER, STRUCTURE, Words.of("structure"),
                Words.of("structure.text"), named, null);
    }

    private static List<Item> concepts() {
        return components().stream().map(each -> new Item(each.id(), Words.of("concept." + each.id()),
                Words.of("concept." + each.id() + ".text"))).toList();
    }
}
