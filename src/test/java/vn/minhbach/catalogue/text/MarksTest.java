package vn.minhbach.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    private static String shown(List<Passage> passages) {
        return passages.stream().map(each -> each.matched() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }

    /**
     * A title whose one word is one of several that were asked for is no find; beside what has the others it tells
     * something.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "an ninh|phần mềm an ninh mạng|phần mềm [an ninh] mạng|phần mềm [an ninh] mạng",
            "an ninh|Investment in an axis|Investment in an axis|Investment in [an] axis",
            "an ninh|ninh và an|[ninh] và [an]|[ninh] và [an]",
            "so hoa|Số hoá hồ sơ|[Số hoá] hồ sơ|[Số hoá] hồ sơ",
            "quảng ni|tỉnh Quảng Ninh|tỉnh [Quảng Ninh]|tỉnh [Quảng Ninh]"})
    void whatWasAskedForIsMarked(String asked, String text, String title, String excerpt) {
        Marks marks = Marks.of(text, TextQuestion.of(asked, Synonyms.USUAL));
        assertThat(shown(marks.all())).isEqualTo(title);
        assertThat(shown(marks.excerpt())).isEqualTo(excerpt);
    }
}
