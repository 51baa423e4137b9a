package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} says is tried has a test that tries it. */
class SecurityPolicyTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern PASSES = Pattern
            .compile("\\| \\d{1,2}\\.\\d{1,2}\\.\\d{1,2} \\| [^|]+ \\| `\\w+\\.\\w+`(, `\\w+\\.\\w+`)* \\|");
    private static final Pattern OTHER = Pattern.compile("\\| \\d{1,2}(\\.\\d{1,2}){0,2} \\| [^|]+ \\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

    /** The lines of a table, without its head. */
    private static List<String> rows(String head) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("SECURITY.md"));
        int from = lines.indexOf(head);
        assertThat(from).as(head).isPositive();
        return lines.subList(from + 2, lines.size()).stream().takeWhile(each -> each.startsWith("|")).toList();
    }

    private static List<String> passing() throws IOException {
        return rows("| requirement | what it asks | test |");
    }

    @Test
    void everyLineNamesARequirementAndItsTests() throws IOException {
        assertThat(passing()).hasSizeGreaterThan(40).allMatch(each -> PASSES.matcher(each).matches());
        assertThat(rows("| requirement | why |")).isNotEmpty().allMatch(each -> OTHER.matcher(each).matches());
        assertThat(Stream.concat(passing().stream(), rows("| requirement | why |").stream())
                .map(each -> each.split(" \\| ")[0])).doesNotHaveDuplicates();
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, List<Path>> sources;
        try (Stream<Path> files = Files.walk(TESTS)) {
            sources = files.filter(each -> each.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(each -> each.getFileName().toString().replace(".java", "")));
        }
        for (MatchResult named : NAMED.matcher(String.join("\n", passing())).results().toList()) {
            assertThat(sources).as(named.group()).containsKey(named.group(1));
            String text = "";
            for (Path each : sources.get(named.group(1))) {
                text += Files.readString(each);
            }
            assertThat(text).as(named.group()).contains("    void " + named.group(2) + "(");
        }
    }
}
