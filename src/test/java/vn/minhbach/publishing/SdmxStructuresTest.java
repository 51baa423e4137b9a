package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.publishing.SdmxMessages.STRUCTURE;
import static vn.minhbach.publishing.SdmxMessages.elements;
import static vn.minhbach.publishing.SdmxMessages.get;
import static vn.minhbach.publishing.SdmxMessages.ids;
import static vn.minhbach.publishing.SdmxMessages.refused;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What tools read before they read data: flows, what data are made of, and what codes mean. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SdmxStructuresTest extends PublishingSpecification {

    private static final String FLOW = "sdmx-structures-i1";

    @BeforeEach
    void publish() {
        publisher.publish(new MiniDataset(folder, "sdmx-structures").dataset(), null);
    }

    @Test
    void eachIndicatorIsADataflowBesideTheOneOfAll() {
        Document flows = get("/dataflow", STRUCTURE);
        assertThat(ids(flows, "Dataflow")).contains("OBSERVATIONS", FLOW).doesNotHaveDuplicates();
        for (String path : List.of("/dataflow/all/all/latest", "/dataflow/MINHBACH/all/latest", "/dataflow/MINHBACH/",
                "/dataflow/all/all/all")) {
            assertThat(ids(get(path, STRUCTURE), "Dataflow")).as(path).isEqualTo(ids(flows, "Dataflow"));
        }
        Document one = get("/dataflow/MINHBACH/" + FLOW + "/1.0", STRUCTURE);
        assertThat(ids(one, "Dataflow")).containsExactly(FLOW);
        assertThat(texts(elements(one, "Dataflow").get(0), "Name")).containsExactly("vi Tỷ lệ thử");
        assertThat(ids(get("/dataflow/all/" + FLOW + "+OBSERVATIONS", STRUCTURE), "Dataflow"))
                .containsExactly("OBSERVATIONS", FLOW);
        assertThat(refused("/dataflow/MINHBACH/no-such-flow")).isEqualTo("404 100 Nothing is found.");
        assertThat(refused("/dataflow/OTHER")).startsWith("404 100");
        assertThat(refused("/dataflow/MINHBACH/" + FLOW + "/2.0")).startsWith("404 100");
        assertThat(refused("/metadatastructure")).as("known to SDMX, and there is none").startsWith("404 100");
    }

    /** The texts of an element's own children, each behind its language. */
    private static List<String> texts(Element of, String name) {
        NodeList children = of.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item)
                .filter(each -> name.equals(each.getLocalName())).map(Element.class::cast)
                .map(each -> each.getAttribute("xml:lang") + " " + each.getTextContent()).toList();
    }

    @Test
    void theDataStructureComesWithTheListsOfItsCodes() {
        Document structure = get("/datastructure/MINHBACH/OBSERVATIONS/1.0?references=children", STRUCTURE);
        assertThat(ids(structure, "Dimension").stream().distinct()).startsWith("FREQ", "INDICATOR", "REF_AREA",
                "AGENCY", "BASIS", "CLAIM");
        assertThat(ids(structure, "TimeDimension")).containsExactly("TIME_PERIOD");
        Element structures = elements(structure, "Structures").get(0);
        assertThat(IntStream.range(0, structures.getChildNodes().getLength())
                .mapToObj(i -> structures.getChildNodes().item(i).getLocalName()))
                .containsExactly("Codelists", "Concepts", "DataStructures");
        List<String> lists = ids(structure, "Codelist");
        assertThat(elements(structure, "Enumeration")).isNotEmpty()
                .allSatisfy(each -> assertThat(lists)
                        .contains(((Element) each.getElementsByTagName("Ref").item(0)).getAttribute("id")));
        List<String> concepts = ids(structure, "Concept");
        assertThat(elements(structure, "ConceptIdentity")).allSatisfy(each -> assertThat(concepts)
                .contains(((Element) each.getElementsByTagName("Ref").item(0)).getAttribute("id")));
        assertThat(elements(structure, "Concept")).allSatisfy(each -> assertThat(texts(each, "Name")).hasSize(2));
    }

    @Test
    void codesMeanWhatThePortalCallsThem() {
        Document places = get("/codelist/MINHBACH/CL_AREA", STRUCTURE);
        Element place = elements(places, "Code").stream()
                .filter(each -> each.getAttribute("id").equals("sdmx-structures-new")).findFirst().orElseThrow();
        assertThat(texts(place, "Name")).containsExactly("vi Tỉnh Mới", "en New");
        assertThat(place.getTextContent()).contains("2025-07-01VALID_FROM");
        assertThat(ids(get("/codelist/MINHBACH/CL_AREA/1.0/sdmx-structures-new", STRUCTURE), "Code"))
                .containsExactly("sdmx-structures-new");
        assertThat(ids(get("/codelist/all/CL_AGENCY", STRUCTURE), "Code")).contains("_T", "sdmx-structures-a1");
        assertThat(ids(get("/codelist/all/CL_SOURCE", STRUCTURE), "Code")).contains("sdmx-structures-s2")
                .doesNotContain("sdmx-structures-s1");
        assertThat(ids(get("/dataproviderscheme", STRUCTURE), "DataProvider")).contains("sdmx-structures");
        assertThat(ids(get("/agencyscheme", STRUCTURE), "Agency")).containsExactly("MINHBACH");
        assertThat(ids(get("/conceptscheme/all/all/latest/QUALIFIER", STRUCTURE), "Concept"))
                .containsExactly("QUALIFIER");
        assertThat(refused("/codelist/MINHBACH/CL_AREA/1.0/nowhere")).startsWith("404 100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"none|Dataflow", "children|Dataflow DataStructure",
            "descendants|Dataflow Codelist ConceptScheme DataStructure",
            "parents|Dataflow Categorisation ContentConstraint",
            "parentsandsiblings|Dataflow CategoryScheme Categorisation ContentConstraint",
            "all|Dataflow CategoryScheme Categorisation Codelist ConceptScheme DataStructure ContentConstraint",
            "codelist|Dataflow Codelist",
            "contentconstraint|Dataflow ContentConstraint"})
    void othersComeWithWhatIsAskedFor(String references, String elements) {
        Document found = get("/dataflow/MINHBACH/" + FLOW + "?references=" + references, STRUCTURE);
        List<String> own = List
                .of("Dataflow", "CategoryScheme", "Categorisation", "Codelist", "ConceptScheme", "DataStructure",
                        "ContentConstraint")
                .stream()
                .filter(each -> elements(found, each).stream().anyMatch(element -> element.hasAttribute("urn")))
                .toList();
        assertThat(own).containsExactly(elements.split(" "));
    }

    @Test
    void oneAsksForLessOfStructures() {
        Document stubs = get("/structure?detail=allstubs", STRUCTURE);
        assertThat(elements(stubs, "Code")).isEmpty();
        assertThat(elements(stubs, "Codelist")).isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAttribute("isExternalReference")).isEqualTo("true"));
        String address = elements(stubs, "Codelist").get(0).getAttribute("structureURL");
        assertThat(elements(get(address.substring(address.indexOf("/sdmx") + 5), STRUCTURE), "Code")).isNotEmpty();
        Document partial = get("/dataflow/all/" + FLOW + "?references=descendants&detail=referencepartial", STRUCTURE);
        assertThat(ids(partial, "Code")).contains("sdmx-structures-old", "_T", "sdmx-structures-a1", FLOW, "A")
                .doesNotContain("sdmx-structures-new", "sdmx-structures-a2", "M");
        assertThat(refused("/dataflow?references=some")).startsWith("400 140");
        assertThat(refused("/dataflow?detail=some")).startsWith("400 140");
    }

    @Test
    void aConstraintTellsWhatThereIs() {
        Document constraint = get("/contentconstraint/MINHBACH/" + FLOW, STRUCTURE);
        assertThat(ids(constraint, "KeyValue")).containsExactly("FREQ", "INDICATOR", "REF_AREA", "AGENCY", "BASIS",
                "CLAIM", "TIME_PERIOD");
        assertThat(elements(constraint, "Value")).extracting(Element::getTextContent)
                .contains("sdmx-structures-old", "ACTUAL", FLOW).doesNotContain("sdmx-structures-new");
        assertThat(elements(constraint, "StartPeriod").get(0).getTextContent()).isEqualTo("2022-12-31");
        Document available = get("/availableconstraint/" + FLOW + "/...sdmx-structures-a1/all/REF_AREA+AGENCY",
                STRUCTURE);
        assertThat(elements(available, "Value")).extracting(Element::getTextContent)
                .containsExactly("sdmx-structures-old", "sdmx-structures-a1");
        assertThat(refused("/availableconstraint/" + FLOW + "/..nowhere")).startsWith("404 100");
        assertThat(refused("/metadata/x")).startsWith("501 501");
    }
}
