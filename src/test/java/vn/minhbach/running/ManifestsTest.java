package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/**
 * The manifests that docs/operating.md tells of are read as strictly as a cluster reads them: no unknown field, no
 * setting that nobody knows.
 */
class ManifestsTest {

    private static final Path KUBERNETES = Path.of("src/main/kubernetes");
    /** Models of the API, but for the cluster of PostgreSQL, whose operator has no Java model. */
    private static final Map<String, Class<?>> KINDS = Map.of("v1/Namespace", Namespace.class, "v1/Service",
            Service.class, "apps/v1/Deployment", Deployment.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class, "networking.k8s.io/v1/Ingress",
            Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class, "policy/v1/PodDisruptionBudget",
            PodDisruptionBudget.class);

    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    /** The models keep what they do not know; without that, it is a fault. */
    private static final ObjectMapper STRICT = YAML.copy()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            });

    static Stream<JsonNode> documents() throws IOException {
        return manifests().flatMap(file -> {
            try (MappingIterator<JsonNode> read = YAML.readerFor(JsonNode.class).readValues(Files.readString(file))) {
                return read.readAll().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file.toString(), unreadable);
            }
        });
    }

    private static Stream<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.list(KUBERNETES)) {
            return files.filter(each -> !each.endsWith("kustomization.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aClusterUnderstandsIt(JsonNode document) throws IOException {
        String kind = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
        if (!kind.equals("postgresql.cnpg.io/v1/Cluster")) {
            assertThat(KINDS).containsKey(kind);
            assertThat(STRICT.treeToValue(document, KINDS.get(kind))).isNotNull();
        }
    }

    @Test
    void allOfThemAreApplied() throws IOException {
        JsonNode all = YAML.readTree(KUBERNETES.resolve("kustomization.yaml").toFile());
        assertThat(all.path("resources")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(manifests().map(each -> each.getFileName().toString()).toList());
        assertThat(KUBERNETES.resolve(all.at("/configMapGenerator/0/files/0").asText().replaceFirst(".*=", "")))
                .exists();
    }

    @Test
    void everySettingIsOneThatTheDocumentsTell() throws IOException {
        String told = Files.readString(Path.of("docs/operating.md")) + Files.readString(Path.of("docs/publishing.md"));
        Set<String> settings = new TreeSet<>();
        documents().filter(each -> each.path("kind").asText().equals("Deployment"))
                .flatMap(each -> each.findValues("env").stream())
                .forEach(env -> env.forEach(each -> settings.add(each.path("name").asText())));
        YAML.readTree(Path.of("src/main/compose/compose.yaml").toFile()).at("/services/portal/environment").fieldNames()
                .forEachRemaining(settings::add);
        assertThat(settings).hasSizeGreaterThan(8)
                .allSatisfy(setting -> assertThat(told.contains("`" + setting)).as(setting).isTrue());
    }

    @Test
    void nothingRunsAsRootOrWritesWhereItNeedNot() throws IOException {
        List<JsonNode> pods = documents().filter(each -> each.path("kind").asText().equals("Deployment"))
                .map(each -> each.at("/spec/template/spec")).toList();
        assertThat(pods).isNotEmpty().allSatisfy(pod -> {
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.path("containers")).allSatisfy(container -> {
                assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(container.at("/securityContext/capabilities/drop/0").asText()).isEqualTo("ALL");
                assertThat(container.path("readinessProbe").isMissingNode()).isFalse();
                assertThat(container.at("/resources/limits/memory").isMissingNode()).isFalse();
            });
        });
    }
}
