package vn.minhbach.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        IntStream.range(0, hits.size()).boxed().sorted((one, other) -> hits.rating(one) - hits.rating(other)).forEach(each -> found.add(hits.row(each)));
        return found;
    }

    /** Each with the numbers of the texts that are found, the better first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "an ninh|0", "AN NINH|0", "so hoa|2", "số hoá|2", "số hóa|2", "hóa số|2 3",
            "ninh|0 1", "nin|0 1", "n|", "so ho|2 3", "quảng ni|1",
            "bac kan chuyen doi so|4", "chuyển đổi số Bắc Kạn 2023|4", "chuyen doi so 2022|", "vốn Bắc Kạn|",
            "1288|5", "1288/QĐ-TTg|5", "1288/qd-ttg|5", "1288/QÐ-TTg|5", "quyết định 1288|5", "128|", "TTg 1288|5",
            "stttt|6 10", "Sở TTTT|6 10", "Sở TT&TT|6 10", "so thong tin va truyen thong quang nam|6", "sở tttt Quảng Nam|6",
            "tphcm|7", "TP HCM|7", "tp. hồ chí minh|7", "hcm|7", "sai gon|7", "thành phố hồ chí minh|7",
            "bac can|4", "UBND|8", "ubnd tỉnh dak lak|8", "ubnd tinh Đắk Lắk|8", "ubnd tinh Ðăk Lăk|8",
            "hà nam|10 9", "ha nam|9 10", "hạ nam|9 10",
            "\"bắc kạn năm\"|4", "\"năm bắc kạn\"|", "!!|", "or 1=1 --|"})
    void wholeSyllablesAreFound(String asked, String expected) {
        List<Integer> wanted = expected == null ? List.of() : Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
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
        IntStream.range(0, 400).forEach(i -> texts.add(new Text(i % 3 == 0 ? "số hóa" : "hóa số", "số ".repeat(i * 3))));
        TextHits hits = TextSearch.find(TextIndex.of(texts), TextQuestion.of("số hoá", SYNONYMS));
        assertThat(IntStream.range(0, hits.size()).map(hits::row)).isEqualTo(IntStream.range(0, 400).filter(i -> i % 3 == 0).boxed().toList());
    }
}
