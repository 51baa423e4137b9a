package vn.minhbach.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BilingualWordingTest {

    private static final List<String> BUNDLES = List.of("site", "label", "home", "answer", "speaker", "since", "figure",
            "money", "programme", "project",
            "indicator", "order", "place", "agency", "source", "release", "change", "history", "search", "error",
            "guide", "api", "console", "question", "mend");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordingIsInBothLanguages(String bundle) throws IOException {
        Properties vietnamese = wording(bundle, "vi");
        Properties english = wording(bundle, "en");
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet())).isNotEmpty();
        assertThat(english.values()).noneMatch(each -> each.toString().isBlank());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key))).as("%s:%s", bundle, key)
                    .isEqualTo(parameters(vietnamese.getProperty(key)));
        }
    }

    static Stream<String> bundles() {
        return BUNDLES.stream();
    }

    private static Properties wording(String bundle, String language) throws IOException {
        try (Reader file = new InputStreamReader(
                PortalTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties wording = new Properties();
            wording.load(file);
            return wording;
        }
    }

    private static Set<String> parameters(String message) {
        return Pattern.compile("\\{(\\w+)}").matcher(message).results().map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
