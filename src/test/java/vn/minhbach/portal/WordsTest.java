package vn.minhbach.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's own words: spelled by one rule, and such as officials and citizens use. */
class WordsTest {

    /** The mark stands on the first of the last two vowels: hóa, khỏe, hủy; but quý, where the u belongs to the q. */
    private static final Pattern OTHER_RULE = Pattern.compile("(?i)(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

    @Test
    void vietnameseIsSpelledByOneRule() throws IOException {
        assertThat(lines("vi").filter(each -> OTHER_RULE.matcher(each).find())).isEmpty();
        assertThat(Stream.of("huỷ", "hoá", "khoẻ", "Thuỷ").filter(each -> OTHER_RULE.matcher(each).find())).hasSize(4);
        assertThat(Stream.of("hủy", "hóa", "quý", "quỹ", "toàn", "hoàn", "thuyền", "khoản")
                .filter(each -> OTHER_RULE.matcher(each).find())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sổ tính", "chứng cứ", "nhịp báo cáo", "Có chữ", "Tiền đang ở đâu", "Tiền, cộng lại", "Bậc",
            "ra sao", "lên tiếng", "Tin báo,", "Vào cổng từ"})
    void wordsThatNobodySaysAreNotSaid(String word) throws IOException {
        assertThat(lines("vi").filter(each -> each.contains(word))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What came of", "spoken of", "Spoken of", "no leave", "not to be had", "rhythm",
            "Who runs the portal", "Narrow", "centrally run", "The way of", "does not add up"})
    void englishIsEnglish(String word) throws IOException {
        assertThat(lines("en").filter(each -> each.contains(word))).isEmpty();
    }

    /** What is said, without the keys and the comments. */
    private static Stream<String> lines(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("portal/messages"))) {
            List<Path> all = files.filter(each -> each.toString().endsWith("_" + language + ".properties")).toList();
            return all.stream().flatMap(WordsTest::lines).filter(each -> !each.startsWith("#") && each.contains("="))
                    .map(each -> each.substring(each.indexOf('=') + 1).replaceAll("\\{[^}]*}", ""));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
