package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.minhbach.dataset.DatasetFormat;

/**
 * What people look up stands in the documents: every setting, command, address and table; and no link of them leads
 * nowhere.
 */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SETTING = Pattern.compile("@ConfigProperty\\(name = \"(minhbach\\.[a-z.-]+)\"");
    private static final Pattern COMMAND = Pattern.compile("@Command\\(name = \"([a-z-]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("@Path\\(\"/([a-z][a-z0-9-]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    /** What only tests set. */
    private static final Set<String> INTERNAL = Set.of("minhbach.webhooks.poll");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md").map(Path::of),
                    docs.filter(each -> each.toString().endsWith(".md")).toList().stream());
        }
    }

    private static String all() throws IOException {
        return documents().map(DocumentationTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a pattern finds in the sources, in order. */
    private static Set<String> inSources(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> pattern.matcher(text(each)).results()).map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everySettingIsTold() throws IOException {
        String documents = all();
        Set<String> settings = inSources(SETTING);
        settings.removeAll(INTERNAL);
        assertThat(settings).hasSizeGreaterThan(20);
        assertThat(settings)
                .filteredOn(setting -> !documents
                        .contains("`" + setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')))
                .isEmpty();
    }

    @Test
    void everyCommandIsTold() throws IOException {
        String documents = all();
        Set<String> commands = inSources(COMMAND);
        commands.remove("minh-bach");
        assertThat(commands).hasSizeGreaterThan(8);
        assertThat(commands).filteredOn(command -> !Pattern.compile("(\\$minhbach |`|\\| )([a-z]+ )?" + command + "\\b")
                .matcher(documents).find()).isEmpty();
    }

    @Test
    void everyAddressIsTold() throws IOException {
        String documents = all();
        Set<String> addresses = inSources(ADDRESS);
        assertThat(addresses).hasSizeGreaterThan(20);
        assertThat(addresses).filteredOn(address -> !Pattern.compile("/" + address + "\\b").matcher(documents).find())
                .isEmpty();
    }

    @Test
    void everyTableIsTold() throws IOException {
        String documents = all();
        assertThat(DatasetFormat.TABLES).filteredOn(table -> !documents.contains(table.file())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLinkLeadsNowhere(Path document) {
        List<MatchResult> links = LINK.matcher(text(document)).results().toList();
        assertThat(links).allSatisfy(link -> {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).contains(link.group(2));
            }
        });
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(Path document) {
        return HEADING.matcher(text(document)).results().map(
                each -> each.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }
}
