package vn.minhbach.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.project.ProjectFilter;

/** Every application checks its own filters at the start: this tells what it would find. */
class CodePartsTest {

    public record Interval(String place, Integer least) {
    }

    public record Fitting(List<String> owner, String text, List<Integer> fiscalYear, Interval within) {
    }

    public record Forgotten(List<String> place, List<String> colour) {
    }

    public record Homeless(List<String> code) {
    }

    @Test
    void textOfWhichNothingIsSaidIsAMistakeOfOurs() {
        assertThatThrownBy(() -> CodeParts.of("filter", Forgotten.class))
                .hasMessageStartingWith("Forgotten.colour is text: CodeParts does not say");
        assertThatThrownBy(() -> CodeParts.of("filter", Homeless.class))
                .hasMessageStartingWith("Homeless.code is text");
    }

    @Test
    void codesAreFoundWhereTheyAreGiven() {
        List<CodeParts.Part> parts = CodeParts.of("filter", Fitting.class);
        assertThat(parts).extracting(CodeParts.Part::names).containsExactly(List.of("filter", "owner"),
                List.of("filter", "within", "place"));
        Map<String, Object> given = Map.of("filter",
                Map.of("owner", Arrays.asList("a", null, "b"), "within", Map.of("place", "c"), "text", "d"));
        assertThat(parts.stream().flatMap(each -> each.in(given).stream())
                .map(each -> each.kind().name() + " " + each.code() + " " + each.place()))
                .containsExactly("agency a 0", "agency b 2", "place c -1");
        assertThat(parts.stream().flatMap(each -> each.in(Map.of()).stream())).isEmpty();
    }

    @Test
    void whatAFilterKeepsIsNamedByItsCode() {
        assertThat(CodeParts.of("filter", ProjectFilter.class))
                .extracting(each -> each.names().get(1) + " " + each.kind().name())
                .contains("code project", "place place", "owner agency", "programme programme", "source source")
                .doesNotContain("text");
        assertThat(CodeParts.of("text", String.class)).isEmpty();
    }
}
