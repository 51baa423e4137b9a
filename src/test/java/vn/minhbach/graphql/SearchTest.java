package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Vietnamese text is found however it is typed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SearchTest {

    private static List<String> found(String text) {
        return data("{search(text: \"" + text + "\", first: 100, release: 2) {nodes {code}}}")
                .getList("search.nodes.code");
    }

    @Test
    void accentsCaseAndNormalFormDoNotMatter() {
        List<String> typed = found("Bắc Kạn");
        assertThat(typed).startsWith("bac-kan").contains("bac-kan-2023", "ubnd-bac-kan", "bac-kan-2023-12");
        for (String other : List.of("bac kan", "Bac Kan", "BẮC KẠN",
                Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD))) {
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

    @ParameterizedTest
    @ValueSource(strings = {"1.", "hơn ", "67 tỷ ", "an ninh ", "a\u0301", "\u0301", "9 ", "((", "%00"})
    void whatIsTooLongBreaksNothing(String part) {
        String query = "{search(text: \"" + part.repeat(3_000)
                + "\") {totalCount suggestions nodes {title excerpt {text}}}"
                + " projects(filter: {text: \"" + part.repeat(3_000) + "\"}) {totalCount}}";
        assertThat(data(query).getInt("search.totalCount")).isNotNegative();
    }

    @Test
    void listsAreFilteredByTheSameWords() {
        assertThat(data("{projects(filter: {text: \"lien thong\"}, release: 2) {nodes {code}}}")
                .<String>getList("projects.nodes.code"))
                .contains("ben-tre-truc-lien-thong-dvc", "quang-ninh-lien-thong-dvc")
                .doesNotContain("ben-tre-so-tay-dang-vien");
    }

    @Test
    void wholeSyllablesAreFoundAndNotLettersInThem() {
        assertThat(found("an ninh")).isNotEmpty().noneMatch(each -> each.contains("quang-ninh"));
        assertThat(data("{projects(filter: {text: \"an ninh\"}, release: 2) {nodes {code}}}")
                .<String>getList("projects.nodes.code"))
                .noneMatch(each -> each.contains("quang-ninh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stttt Quảng Nam", "Sở TTTT Quảng Nam", "Sở TT&TT quang nam",
            "so thong tin va truyen thong tinh Quảng Nam"})
    void anAgencyIsFoundByWhatIsUsuallyTyped(String name) {
        assertThat(found(name)).first().isEqualTo("so-tttt-quang-nam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tphcm", "TP.HCM", "tp hcm", "Sài Gòn", "thành phố Hồ Chí Minh"})
    void aPlaceIsFoundByItsOtherNames(String name) {
        assertThat(found(name)).first().asString().startsWith("ho-chi-minh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1.700; hơn 1.700 tỷ", "1.700 tỷ; hơn 1.700 tỷ", "1,700 billion; hơn 1.700 tỷ",
            "1.700 tỷ Quảng Ninh; hơn 1.700 tỷ",
            "67 tỷ; 67 tỷ", "hơn 67 tỷ đồng; 67 tỷ", "VND 67 billion; 67 tỷ", "67 ty; 67 tỷ", "67 tỷ Bắc Kạn; 67 tỷ",
            "53%; 53%", "khoảng 53%; 53%"})
    void aFigureIsFoundByTheNumberThatItSays(String typed, String said) {
        JsonPath found = data("{search(text: \"" + typed
                + "\", kind: [FIGURE], release: 2) {nodes {code title node {id ... on Figure {text value evidence {quote source {code}}}}"
                + " excerpt {text matched}}}}");
        assertThat(found.<String>getList("search.nodes.node.text")).isNotEmpty()
                .anyMatch(each -> each.contains(said.replace("hơn ", "")));
        assertThat(found.<String>getList("search.nodes.excerpt.flatten().findAll {it.matched}.text")).isNotEmpty()
                .allMatch(each -> each.matches(".*\\d.*") || typed.contains(each));
        assertThat(found.getString("search.nodes[0].code")).matches("[a-z]+-\\d+");
    }

    @Test
    void aQuantityLeadsAndTheNumberOfADocumentDoesNot() {
        assertThat(data("{search(text: \"67 tỷ\", release: 2) {nodes {kind}}}").<String>getList("search.nodes.kind"))
                .startsWith("FIGURE");
        assertThat(data("{search(text: \"1288\", release: 2) {nodes {kind}}}").<String>getList("search.nodes.kind"))
                .startsWith("SOURCE");
        assertThat(data("{search(text: \"67 tỷ\", kind: [PROJECT], release: 2) {nodes {kind}}}")
                .<String>getList("search.nodes.kind")).doesNotContain("FIGURE");
    }

    @Test
    void whatWasFoundIsMarked() {
        JsonPath found = data(
                "{search(text: \"chuyen doi so\", kind: [PROGRAMME], first: 1, release: 2) {nodes {excerpt {text matched}}}}");
        assertThat(found.<String>getList("search.nodes[0].excerpt.findAll {it.matched}.text"))
                .containsExactly("chuyển đổi số");
    }

    @Test
    void resultsAreToldByKindAndByPlace() {
        JsonPath data = data(
                """
                {search(text: "Bắc Kạn", release: 2, first: 1) {totalCount nodes {code} groups(by: [KIND]) {nodes {count keys {value text}
                        members(first: 2) {totalCount nodes {kind code} pageInfo {hasNextPage endCursor}}}}
                    facets(by: [KIND, PLACE]) {by values {count key {value place {name}}}}}
                 one: search(text: "Bắc Kạn", release: 2, kind: [SOURCE]) {totalCount facets {by values {count key {value}}}}}""");
        assertThat(data.getList("search.groups.nodes.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(data.getInt("search.totalCount"));
        assertThat(data
                .getList("search.groups.nodes.findAll { it.keys[0].value == 'PLACE' }.members.nodes.flatten().kind"))
                .containsOnly("PLACE");
        assertThat(data.getString("search.groups.nodes.find { it.keys[0].value == 'PLACE' }.members.nodes[0].code"))
                .isEqualTo(data.getString("search.nodes[0].code"));
        for (int i = 0; i < data.getInt("search.groups.nodes.size()"); i++) {
            String group = "search.groups.nodes[" + i + "].";
            JsonPath next = data(
                    "{search(text: \"B\u1eafc K\u1ea1n\", release: 2, kind: [%s]) {groups(by: [KIND]) {nodes {members(after: \"%s\", first: 500) {nodes {code kind}}}}}}"
                            .formatted(data.getString(group + "keys[0].value"),
                                    data.getString(group + "members.pageInfo.endCursor")));
            assertThat(next.getList("search.groups.nodes[0].members.nodes")).as(group)
                    .hasSize(Math.max(0, data.getInt(group + "count") - 2));
        }
        assertThat(data.getString("search.facets.find { it.by == 'PLACE' }.values[0].key.place.name"))
                .isEqualTo("Bắc Kạn");
        assertThat(data.getList("one.facets.by")).containsExactly("KIND");
        assertThat(data.getList("one.facets[0].values.key.value")).contains("PLACE", "SOURCE");
        assertThat(data.getInt("one.facets[0].values.find { it.key.value == 'SOURCE' }.count"))
                .isEqualTo(data.getInt("one.totalCount"));
    }

    @Test
    void whatWasNearlyTypedIsSuggestedAsItIsWritten() {
        assertThat(data("{search(text: \"chuyen doi xo\", release: 2) {totalCount suggestions}}")
                .<String>getList("search.suggestions")).first()
                .asString().isEqualToIgnoringCase("chuyển đổi số");
        assertThat(data("{search(text: \"backan\", release: 2) {suggestions}}").<String>getList("search.suggestions"))
                .contains("Bắc Kạn");
        assertThat(data("{search(text: \"bac kan\", release: 2) {suggestions}}").<String>getList("search.suggestions"))
                .isEmpty();
    }
}
