package vn.minhbach.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.history.Version;

/** The order of search results is that of PostgreSQL's {@code ts_rank}, from whose version 15 the figures are. */
class RelevanceTest {

    private record Text(String title, String text) implements Searchable {
        @Override
        public String code() {
            return null;
        }

        @Override
        public Version version() {
            return null;
        }

        @Override
        public List<String> titles() {
            return List.of(title);
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    private static float relevance(String title, String text, String asked) {
        return FoldedText.of(new Text(title, text)).relevance(FoldedText.asked(asked));
    }

    @ParameterizedTest
    @CsvSource({
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, so, 0.6079271",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, bac kan, 0.39641288",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, chinh quyen so, 1",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, so so, 0.6079271",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, tu dien, 0.39641288",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, d, 0.48634169",
            "chinh quyen so, xay dung chinh quyen dien tu tinh bac kan, so s, 1e-20",
            "bac kan, bac kan bac kan so tttt, so, 0.24317084",
            "bac kan, bac kan bac kan so tttt, bac kan, 0.99997205",
            "ho so suc khoe dien tu, ho so ho so benh an dien tu suc khoe, so, 0.6957388",
            "ho so suc khoe dien tu, ho so ho so benh an dien tu suc khoe, dien tu, 0.99811226",
            "ho so suc khoe dien tu, ho so ho so benh an dien tu suc khoe, d, 0.66871977",
            "ho so suc khoe dien tu, ho so ho so benh an dien tu suc khoe, so s, 0.99922234",
            "so so so so, so hoa so lieu, so, 0.88193333",
            "so so so so, so hoa so lieu, so so, 0.88193333",
            "1288 qd ttg, quyet dinh 1288 qd ttg ngay 2023 ve viec, 1288, 0.66871977",
            "1288 qd ttg, quyet dinh 1288 qd ttg ngay 2023 ve viec, d, 0.24317084",
            "cong dich vu cong, dich vu cong truc tuyen muc do 4 cong dich vu, d, 0.93890965"})
    void isWhatPostgresqlSays(String title, String text, String asked, float expected) {
        assertThat(relevance(title, text, asked)).isCloseTo(expected, within(expected * 1e-6f));
    }

    @Test
    void aTitleCountsMoreThanAText() {
        assertThat(relevance("Chuyển đổi số", "của tỉnh", "chuyen doi")).isGreaterThan(relevance("Của tỉnh", "chuyển đổi số", "chuyen doi"));
    }

    @Test
    void allWordsAreWantedAndTheLastMayBeTheBeginningOfOne() {
        FoldedText text = FoldedText.of(new Text("Cổng dịch vụ công", "tỉnh Bắc Kạn"));
        assertThat(FoldedText.having(FoldedText.asked("Bac K")).test(text)).isTrue();
        assertThat(FoldedText.having(FoldedText.asked("Ba Kạn")).test(text)).as("a beginning before the end").isFalse();
        assertThat(FoldedText.having(FoldedText.asked("kan DICH")).test(text)).as("in another order").isTrue();
        assertThat(text.isCalled("dich vu")).isTrue();
        assertThat(text.isCalled("bac kan")).as("it is not called by its text").isFalse();
    }

    @Test
    void aQuestionIsCutWhereItTellsNothingMore() {
        assertThat(FoldedText.asked(" … ")).isEmpty();
        assertThat(FoldedText.asked("a ".repeat(10_000))).hasSize(32);
    }
}
