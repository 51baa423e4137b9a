package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import sdmxdl.Confidentiality;
import sdmxdl.Connection;
import sdmxdl.DataSet;
import sdmxdl.DatabaseRef;
import sdmxdl.Detail;
import sdmxdl.Flow;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** sdmx-dl, with which statisticians read data, finds its way here as it is. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SdmxClientTest extends PublishingSpecification {

    private static final FlowRef FLOW = FlowRef.of("MINHBACH", "sdmx-client-i1", "1.0");

    @BeforeEach
    void publish() {
        publisher.publish(
                new MiniDataset(folder, "sdmx-client").add("observations.csv", "X-i1,X-old,,64,,X-s2,2021/2025")
                        .add("observations.csv", "X-i1,X-old,,60,,X-s2,2023-H1").dataset(),
                null);
    }

    private interface Use {
        void of(Connection connection) throws IOException;
    }

    private static void connected(String language, Use use) throws IOException {
        WebSource source = WebSource.builder().id("MB").name("en", "Minh Bạch").driver("RI_SDMX21")
                .confidentiality(Confidentiality.PUBLIC)
                .endpointOf("http://localhost:" + RestAssured.port + "/sdmx").propertyOf("detailSupported", true)
                .build();
        try (Connection connection = SdmxWebManager.ofServiceLoader().getConnection(source,
                Languages.parse(language))) {
            use.of(connection);
        }
    }

    @Test
    void itListsTheFlowsInTheReadersLanguage() throws IOException {
        connected("vi", connection -> {
            assertThat(connection.testConnection()).isPresent();
            Collection<Flow> flows = connection.getFlows(DatabaseRef.NO_DATABASE);
            assertThat(flows).extracting(Flow::getName).contains("Tất cả chỉ tiêu", "Tỷ lệ thử");
            assertThat(flows).extracting(Flow::getRef).contains(FLOW);
        });
        connected("en", connection -> assertThat(connection.getFlows(DatabaseRef.NO_DATABASE)).extracting(Flow::getName)
                .contains("All indicators"));
    }

    @Test
    void itTellsWhatDataAreMadeOf() throws IOException {
        connected("en", connection -> {
            Structure structure = connection.getMeta(DatabaseRef.NO_DATABASE, FLOW).getStructure();
            assertThat(structure.getDimensions()).extracting(each -> each.getId()).containsExactly("FREQ", "INDICATOR",
                    "REF_AREA", "AGENCY", "BASIS", "CLAIM");
            assertThat(structure.getDimensions())
                    .allSatisfy(each -> assertThat(each.getCodelist().getCodes()).as(each.getId()).isNotEmpty());
            assertThat(structure.getDimensions().get(2).getCodelist().getCodes())
                    .containsEntry("sdmx-client-new", "New").containsEntry("sdmx-client-old", "Old");
            assertThat(structure.getAttributes()).extracting(each -> each.getId()).contains("QUALIFIER", "QUOTE",
                    "SAID_BY", "FIGURE", "UNIT_MEASURE");
            assertThat(structure.getTimeDimensionId()).isEqualTo("TIME_PERIOD");
        });
    }

    @Test
    void itFetchesSeries() throws IOException {
        connected("en", connection -> {
            DataSet data = connection.getData(DatabaseRef.NO_DATABASE, FLOW,
                    Query.builder().key(Key.parse("A..sdmx-client-old._T..")).detail(Detail.FULL).build());
            assertThat(data.getData()).hasSize(1).first().satisfies(series -> {
                assertThat(series.getKey()).isEqualTo(Key.parse("A.sdmx-client-i1.sdmx-client-old._T.ACTUAL.1"));
                assertThat(series.getMeta()).containsEntry("UNIT_MEASURE", "%").containsEntry("DECIMALS", "1");
                assertThat(series.getObsList()).extracting(Obs::getValue).containsExactly(90.5, -1.0);
                assertThat(series.getObsList().get(0).getPeriod().toShortString()).isEqualTo("2022/P1Y");
                assertThat(series.getObsList().get(0).getMeta()).containsEntry("SOURCE", "sdmx-client-s2")
                        .containsEntry("QUALIFIER", "EXACT");
            });
        });
        all(series -> assertThat(series).extracting(each -> each.getKey().get(0)).containsExactlyInAnyOrder("A", "A",
                "S", "_O"));
        all(series -> assertThat(series.stream().filter(each -> each.getKey().get(0).equals("_O")).findFirst()
                .orElseThrow().getObsList())
                .first().satisfies(range -> assertThat(range.getPeriod().toShortString()).isEqualTo("2021/P5Y")));
        all(series -> assertThat(series.stream().filter(each -> each.getKey().get(3).equals("sdmx-client-a1"))
                .findFirst().orElseThrow().getObsList())
                .as("it leaves out what has no number, rather than finding one").isEmpty());
    }

    private static void all(Consumer<List<Series>> told) throws IOException {
        connected("vi", connection -> told
                .accept(List.copyOf(connection.getData(DatabaseRef.NO_DATABASE, FLOW, Query.ALL).getData())));
    }

    @Test
    void itAsksForKeysAlone() throws IOException {
        connected("en", connection -> {
            DataSet keys = connection.getData(DatabaseRef.NO_DATABASE, FLOW,
                    Query.builder().key(Key.ALL).detail(Detail.SERIES_KEYS_ONLY).build());
            assertThat(keys.getData()).hasSize(4).allSatisfy(each -> assertThat(each.getObsList()).isEmpty());
            assertThat(connection.getAvailableDimensionCodes(DatabaseRef.NO_DATABASE, FLOW, Key.parse("A....."), 2))
                    .contains("sdmx-client-old");
        });
    }
}
