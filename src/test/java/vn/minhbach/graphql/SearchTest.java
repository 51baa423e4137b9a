package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Vietnamese text is found however it is typed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SearchTest {

    private static List<String> found(String text) {
        return data("{search(text: \"" + text + "\", first: 100, release: 2) {nodes {code}}}").getList("search.nodes.code");
    }

    @Test
    void accentsCaseAndNormalFormDoNotMatter() {
        List<String> typed = found("Bắc Kạn");
        assertThat(typed).startsWith("bac-kan").contains("bac-kan-2023", "ubnd-bac-kan", "bac-kan-2023-12");
        for (String other : List.of("bac kan", "Bac Kan", "BẮC KẠN", Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD))) {
            assertThat(found(other)).containsExactlyInAnyOrderElementsOf(typed);
        }
        assertThat(found("Bắc Kạn xyzzy")).isEmpty();
        assertThat(found("dak lak")).contains("dak-lak", "dak-lak-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1288/QĐ-TTg", "1288", "1288/qd-ttg", "QĐ-TTg 1288"})
    void aDecisionIsFoundByItsNumber(String number) {
        assertThat(found(number)).first().isEqualTo("qd-1288-2023-ttg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ho so suc khoe", "hồ sơ sức khoẻ", "hồ sơ sức khỏe"})
    void theToneMayStandOnEitherVowel(String text) {
        assertThat(found(text)).first().isEqualTo("health-records");
    }

    @Test
    void whatIsTypedWithItsAccentsRanksFirst() {
        assertThat(found("hòa bình")).first().isEqualTo("hoa-binh");
        List<String> accented = found("Hà Nam");
        assertThat(accented).first().isEqualTo("ha-nam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "' or 1=1 --", "a & b | !c", "((", "%", "\\\\", "*:*"})
    void whatIsNotAWordFindsNothingAndBreaksNothing(String text) {
        assertThat(found(text)).doesNotContain("bac-kan");
    }

    @Test
    void listsAreFilteredByTheSameWords() {
        assertThat(data("{projects(filter: {text: \"lien thong\"}, release: 2) {nodes {code}}}").<String>getList("projects.nodes.code"))
                .contains("ben-tre-truc-lien-thong-dvc", "quang-ninh-lien-thong-dvc").doesNotContain("ben-tre-so-tay-dang-vien");
    }
}
