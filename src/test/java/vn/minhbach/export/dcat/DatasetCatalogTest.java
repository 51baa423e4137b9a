package vn.minhbach.export.dcat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What other catalogues harvest: the datasets as DCAT-AP 3.0.1 wants them, in three forms of one thing. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DatasetCatalogTest {

    /** Of the first releases, which every test finds as they are. */
    private static final String AT = "?release=2";

    private static Model harvested(String address, Lang form) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model,
                new ByteArrayInputStream(given().get(address).then().statusCode(200).extract().asByteArray()), form);
        return model;
    }

    @Test
    void isValidByTheShapesOfDcatAp() {
        Graph shapes = RDFDataMgr.loadGraph(getClass().getResource("/standards/dcat-ap-3.0.1-shapes.ttl").toString());
        for (String at : List.of(AT, "")) {
            Model model = harvested("/catalog.ttl" + at, Lang.TURTLE);
            ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), model.getGraph());
            assertThat(report.getEntries()).isEmpty();
            // The shapes can be missed: without its publisher it is none.
            model.removeAll(null, DCTerms.publisher, null);
            assertThat(ShaclValidator.get().conforms(Shapes.parse(shapes), model.getGraph())).isFalse();
        }
    }

    @Test
    void namesEachDatasetWithWhatItCanBeHadIn() {
        String here = "http://localhost:" + RestAssured.port;
        Model model = harvested("/catalog.ttl" + AT, Lang.TURTLE);
        Resource dataset = model.getResource(here + "/data/vietnamdata");
        assertThat(model.contains(model.getResource(here + "/catalog"), DCAT.dataset, dataset)).isTrue();
        assertThat(dataset.getProperty(DCTerms.title, "vi").getString())
                .isEqualTo("Dự toán ngân sách các tỉnh, 2006–2015");
        assertThat(dataset.getProperty(DCTerms.description, "en").getString()).contains("Release 2 of ");
        List<String> files = model.listObjectsOfProperty(DCAT.downloadURL).mapWith(each -> each.asResource().getURI())
                .toList();
        assertThat(files).contains(here + "/data/vietnamdata.zip", here + "/data/vietnamdata.xlsx")
                .allSatisfy(each -> assertThat(given().head(each).statusCode()).as(each).isEqualTo(200));
        assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.DataService).toList()).hasSize(2);
        model.listObjectsOfProperty(DCAT.endpointDescription).forEach(
                each -> assertThat(given().get(each.asResource().getURI()).statusCode()).as("%s", each).isEqualTo(200));
        assertThat(harvested("/catalog.ttl?release=1", Lang.TURTLE).contains(dataset, null))
                .as("a later release brought it").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"jsonld, application/ld+json, JSON-LD", "rdf, application/rdf+xml, RDF/XML"})
    void saysTheSameInEveryForm(String suffix, String type, String form) {
        Response answer = given().get("/catalog." + suffix + AT);
        assertThat(answer.contentType()).startsWith(type);
        assertThat(harvested("/catalog." + suffix + AT, form.equals("JSON-LD") ? Lang.JSONLD : Lang.RDFXML)
                .isIsomorphicWith(harvested("/catalog.ttl" + AT, Lang.TURTLE))).isTrue();
        assertThat(given().get("/catalog." + suffix + AT).asString()).as("the same bytes").isEqualTo(answer.asString());
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThat(given().get("/catalog.n3").statusCode()).isEqualTo(404);
        assertThat(given().get("/catalog.ttl?release=999999").contentType()).startsWith("application/problem+json");
        assertThat(given().get("/catalog.ttl?release=999999").statusCode()).isEqualTo(404);
    }
}
