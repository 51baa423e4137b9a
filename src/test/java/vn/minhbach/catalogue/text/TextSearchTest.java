package vn.minhbach.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.minhbach.history.Version;

class TextSearchTest {

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
            return Arrays.asList(text, null);
        }
    }

    private record Place(List<String> names) implements Named {
    }

    private static final Synonyms SYNONYMS = Synonyms.of(List.of(new Place(List.of("Hồ Chí Minh", "TP.HCM", "Sài Gòn")),
            new Place(List.of("Bắc Kạn", "Bắc Cạn"))));

    private static final List<Text> TEXTS = List.of(
            new Text("Trung tâm giám sát an ninh mạng", null),
            new Text("Dự án trục liên thông tỉnh Quảng Ninh", "quang-ninh"),
            new Text("Số hoá hồ sơ, tài liệu", "ở Sở Nội vụ"),
            new Text("Sở Khoa học tỉnh Khánh Hòa", "so hoàn thành"),
            new Text("Kế hoạch chuyển đổi số tỉnh Bắc Kạn năm 2023", null),
            new Text("Quyết định phê duyệt Chương trình", "1288/QĐ-TTg"),
            new Text("Sở Thông tin và Truyền thông tỉnh Quảng Nam", null),
            new Text("Thành phố Hồ Chí Minh", null),
            new Text("Uỷ ban nhân dân tỉnh Đắk Lắk", null),
            new Text("Hạ Nam", null),
            new Text("tỉnh Hà Nam", "Sở TT&TT báo cáo"));

    private static List<Integer> found(String asked) {
        TextHits hits = TextSearch.find(TextIndex.of(TEXTS), TextQuestion.of(asked, SYNONYMS));
        List<Integer> found = new ArrayList<>();
        IntStream.range(0, hits.size()).boxed().sorted((one, other) -> hits.rating(one) - hits.rating(other))
                .forEach(each -> found.add(hits.row(each)));
        return found;
    }

    /** Each with the numbers of the texts that are found, the better first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "an ninh|0", "AN NINH|0", "so hoa|2", "số hoá|2", "số hóa|2", "hóa số|2 3",
            "ninh|0 1", "nin|0 1", "n|", "so ho|2 3", "quảng ni|1",
            "bac kan chuyen doi so|4", "chuyển đổi số Bắc Kạn 2023|4", "chuyen doi so 2022|", "vốn Bắc Kạn|",
            "1288|5", "1288/QĐ-TTg|5", "1288/qd-ttg|5", "1288/QÐ-TTg|5", "quyết định 1288|5", "128|", "TTg 1288|5",
            "stttt|6 10", "Sở TTTT|6 10", "Sở TT&TT|6 10", "so thong tin va truyen thong quang nam|6",
            "sở tttt Quảng Nam|6",
            "tphcm|7", "TP HCM|7", "tp. hồ chí minh|7", "hcm|7", "sai gon|7", "thành phố hồ chí minh|7",
            "bac can|4", "UBND|8", "ubnd tỉnh dak lak|8", "ubnd tinh Đắk Lắk|8", "ubnd tinh Ðăk Lăk|8",
            "hà nam|10 9", "ha nam|9 10", "hạ nam|9 10",
            "\"bắc kạn năm\"|4", "\"năm bắc kạn\"|", "!!|", "or 1=1 --|"})
    void wholeSyllablesAreFound(String asked, String expected) {
        List<Integer> wanted = expected == null ? List.of()
                : Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
        assertThat(found(asked)).isEqualTo(wanted);
        assertThat(found(Normalizer.normalize(asked, Normalizer.Form.NFD))).as("decomposed").isEqualTo(wanted);
    }

    @Test
    void whatIsSaidInOneTextDoesNotGoOnInAnother() {
        List<Text> texts = List.of(new Text("công an", "ninh bình"));
        TextHits hits = TextSearch.find(TextIndex.of(texts), TextQuestion.of("an ninh", SYNONYMS));
        assertThat(hits.size()).isEqualTo(1);
        assertThat(TextHits.level(hits.rating(0))).isEqualTo(TextHits.APART);
    }

    @Test
    void aQuestionIsCutWhereItTellsNothingMore() {
        assertThat(TextQuestion.of(" … ", SYNONYMS).isEmpty()).isTrue();
        assertThat(TextQuestion.of(null, SYNONYMS).isEmpty()).isTrue();
        assertThat(TextQuestion.of("a ".repeat(10_000), SYNONYMS).parts()).hasSize(32);
    }

    @Test
    void aSyllableIsFoundHoweverOftenAndFarApartItStands() {
        List<Text> texts = new ArrayList<>();
        IntStream.range(0, 400)
                .forEach(i -> texts.add(new Text(i % 3 == 0 ? "số hóa" : "hóa số", "số ".repeat(i * 3))));
        TextHits hits = TextSearch.find(TextIndex.of(texts), TextQuestion.of("số hoá", SYNONYMS));
        assertThat(IntStream.range(0, hits.size()).filter(i -> TextHits.level(hits.rating(i)) == TextHits.PHRASE)
                .map(hits::row))
                .isEqualTo(IntStream.range(0, 400).filter(i -> i % 3 == 0).boxed().toList());
        assertThat(hits.size()).isEqualTo(400);
    }

    /** With what stands together at 0, what has the same words scattered at 1, and at 2 others of the same letters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "truong internet|trường internet|internet cho mọi trường|chủ trương về internet|0 1",
            "trường internet|trường internet|internet cho mọi trường|chủ trương về internet|0 1",
            "so hoa|số hóa|hóa đơn có số|sở của Hòa Bình|0 1",
            "sô hoa|số hóa|hóa đơn có số|sở của Hòa Bình|0 1",
            "an ninh|an ninh|ninh, và an|dự án tỉnh Ninh Bình|0",
            "so hoa|hồ sơ|hóa đơn có số|sở của Hòa Bình|1 2",
            "so hoa|số hóa|hóa đơn có số|so-quang-hoa|0 1",
            "trường inter|trường internet|inter của trường|chủ trương|0 1"})
    void whatStandsTogetherTellsWhichWordsAreMeantAndWhatHasThemScatteredFollows(String asked, String together,
            String scattered, String other, String expected) {
        TextIndex index = TextIndex.ofTexts(List.of(together, scattered, other));
        TextHits hits = TextSearch.find(index, TextQuestion.of(asked, SYNONYMS));
        assertThat(IntStream.range(0, hits.size()).boxed().sorted((one, next) -> hits.rating(one) - hits.rating(next))
                .map(each -> String.valueOf(hits.row(each))))
                .containsExactly(expected.split(" "));
    }

    @Test
    void whatHasTheWordsInSeveralTextsIsNotFoundBesideWhatHasThemTogether() {
        List<Text> texts = List.of(new Text("trường internet", null), new Text("về internet", "nhà trường"),
                new Text("x", "internet cho trường"));
        TextHits hits = TextSearch.find(TextIndex.of(texts), TextQuestion.of("truong internet", SYNONYMS));
        assertThat(IntStream.range(0, hits.size()).map(hits::row)).containsExactly(0, 2);
        assertThat(TextSearch.find(TextIndex.of(texts), TextQuestion.of("ve truong", SYNONYMS)).size()).isEqualTo(1);
    }

    /** Places beyond a machine word, and words of several syllables, are told as well. */
    @ParameterizedTest
    @ValueSource(ints = {0, 59, 60, 61, 62, 63, 64, 125, 126, 127, 128, 300})
    void aPhraseIsFoundWhereverItStands(int before) {
        for (String asked : List.of("số hoá hồ sơ", "CNTT số")) {
            TextIndex index = TextIndex.ofTexts(List.of("a ".repeat(before) + "số hóa hồ sơ và công nghệ thông tin số",
                    "a ".repeat(before) + "số hồ hóa sơ công nghệ số thông tin"));
            TextHits hits = TextSearch.find(index, TextQuestion.of(asked, SYNONYMS));
            assertThat(hits.row(0)).isZero();
            assertThat(TextHits.level(hits.rating(0))).isEqualTo(TextHits.PHRASE);
            assertThat(IntStream.range(1, hits.size()))
                    .allMatch(i -> TextHits.level(hits.rating(i)) != TextHits.PHRASE);
        }
    }

    @Test
    void manyPlacesAreSorted() {
        Random random = new Random(1);
        for (int size : List.of(0, 1, 5_000, 50_000)) {
            long[] all = random.longs(size + 3, 0, 1L << 40).toArray();
            long[] sorted = Arrays.copyOf(all, size);
            Arrays.sort(sorted);
            assertThat(Arrays.copyOf(Numbers.sorted(all, size), size)).isEqualTo(sorted);
        }
    }
}
