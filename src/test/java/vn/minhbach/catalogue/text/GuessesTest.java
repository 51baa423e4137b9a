package vn.minhbach.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    private static final TextIndex TEXTS = TextIndex
            .ofTexts(List.of("Kế hoạch chuyển đổi số tỉnh Bắc Kạn", "Kế hoạch chuyển đổi số 2024", "tỉnh Quảng Ninh",
                    "Hồ sơ sức khỏe điện tử", "Bắc Ninh"));

    /** Each with what is guessed, folded, the likelier first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"chuyen doi xo|chuyen doi so", "chuyển đỗi sô 2024|",
            "chuyn doi so|chuyen doi so", "bac can|bac kan", "backan|bac kan",
            "bac knan|bac kan", "quang nihn|quang ninh", "suc khoee|suc khoe",
            "ke hoach chuyen dio so|ke hoach chuyen doi so", "2025|", "k|", "hac nin|", "xyzzy|", "!!|"})
    void aSlipIsMended(String typed, String expected) {
        List<String> guessed = Guesses.of(List.of(TEXTS), TextQuestion.of(typed, Synonyms.USUAL), 3).stream()
                .map(each -> each.question().folded()).toList();
        if (expected == null) {
            assertThat(guessed).isEmpty();
        } else {
            assertThat(guessed).startsWith(Arrays.stream(expected.split(";")).toArray(String[]::new));
        }
    }
}
