package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.minhbach.catalogue.Language;

/**
 * Every table, column and code of the format has its words in both languages, with an example that would be accepted.
 */
class FormatDescriptionsTest {

    /** The words of the format in one language, and which of them something asks for. */
    private static final class Words {

        private final ResourceBundle bundle;
        private final String file;
        private final Set<String> asked = new TreeSet<>();
        private final List<String> missing = new ArrayList<>();

        Words(String name, Language language) {
            bundle = ResourceBundle.getBundle("messages." + name, Locale.forLanguageTag(language.tag()));
            file = "portal/messages/" + name + "_" + language.tag() + ".properties";
        }

        /** Asks for the first of these keys that is there. */
        void ask(String... keys) {
            for (String key : keys) {
                if (bundle.containsKey(key) && !bundle.getString(key).isBlank()) {
                    asked.add(key);
                    return;
                }
            }
            missing.add(String.join(" or ", keys));
        }

        /** What may be there. */
        void know(String key) {
            if (bundle.containsKey(key)) {
                asked.add(key);
            }
        }

        void check() {
            assertThat(missing).as("%s: words that are missing", file).isEmpty();
            assertThat(bundle.keySet().stream().filter(key -> !asked.contains(key)).sorted())
                    .as("%s: words that no table, column or type asks for", file).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableAndColumnHasItsWordsAndNoOthersAreThere(Language language) {
        Words words = new Words("format", language);
        for (TableFormat table : DatasetFormat.TABLES) {
            words.ask("table." + table.sheet());
            words.ask("table." + table.sheet() + ".label");
            words.know("table." + table.sheet() + ".also");
            for (ColumnFormat column : table.ofAll().columns()) {
                words.know(table.sheet() + "." + column.name() + ".also");
                words.know(column.name() + ".also");
                for (String kind : language == Language.VI ? List.of("", ".label", ".example")
                        : List.of("", ".label")) {
                    words.ask(table.sheet() + "." + column.name() + kind, column.name() + kind);
                }
            }
        }
        for (ColumnType type : ColumnType.values()) {
            words.ask("type." + type);
        }
        words.check();
    }

    /**
     * As pages show them too, others of these words are theirs; that each of a list is asked for, the build of the
     * pages holds.
     */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeIsExplained(Language language) {
        ResourceBundle labels = ResourceBundle.getBundle("messages.label", Locale.forLanguageTag(language.tag()));
        List<String> missing = new ArrayList<>();
        for (TableFormat table : DatasetFormat.TABLES) {
            for (ColumnFormat column : table.columns()) {
                column.values().stream()
                        .filter(code -> !labels.containsKey(column.list() + "_" + code)
                                && !labels.containsKey(column.list() + "_$" + code))
                        .map(code -> "%s_%s of %s.%s".formatted(column.list(), code, table.sheet(), column.name()))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).as("portal/messages/label_%s.properties: codes without a meaning", language.tag())
                .isEmpty();
    }

    @Test
    void everyExampleWouldBeAccepted() {
        List<String> refused = new ArrayList<>();
        for (TableFormat table : DatasetFormat.TABLES) {
            for (ColumnFormat column : table.columns()) {
                String example = FormatDescriptions.in(Language.EN).example(table, column);
                if (Cells.read(column, example).isRefused()) {
                    refused.add(table.sheet() + "." + column.name() + ".example=" + example);
                }
            }
        }
        assertThat(refused).as("portal/messages/format_vi.properties: examples that the format refuses").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void howACellIsWrittenIsSaidOfTheColumn(Language language) {
        FormatDescriptions words = FormatDescriptions.in(language);
        assertThat(words.allowed(DatasetFormat.byName("portfolio").column("priority"))).endsWith(" 999999999");
        assertThat(words.allowed(DatasetFormat.byName("funding").column("percent"))).contains(" 200");
        assertThat(words.allowed(DatasetFormat.byName("projects").column("source"))).contains(" sources,");
        assertThat(DatasetFormat.TABLES).allSatisfy(table -> assertThat(table.columns()).allSatisfy(
                column -> assertThat(words.allowed(column)).as(column.name()).isNotBlank().doesNotContain("{")));
    }

    /** A row of any table may be handed over, which is told as a change of its publisher. */
    @Test
    void aColumnIsCalledByItsOwnTableFirst() {
        assertThat(FormatDescriptions.in(Language.VI).label(DatasetFormat.DATASET, "title"))
                .isEqualTo("Tên bộ dữ liệu");
        assertThat(FormatDescriptions.in(Language.VI).label(DatasetFormat.byName("sources"), "title"))
                .isEqualTo("Tên văn bản");
        assertThat(FormatDescriptions.in(Language.EN).label(DatasetFormat.byName("projects"), "publisher"))
                .isEqualTo("Publisher");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothLanguagesHaveTheSameWords(Language language) {
        for (String name : List.of("format", "workbook", "citation")) {
            Set<String> one = keys(name, language);
            assertThat(one).as("%s_%s", name, language.tag())
                    .containsAll(keys(name, language == Language.VI ? Language.EN : Language.VI));
        }
    }

    private static Set<String> keys(String name, Language language) {
        Set<String> keys = new TreeSet<>(
                ResourceBundle.getBundle("messages." + name, Locale.forLanguageTag(language.tag())).keySet());
        keys.removeIf(key -> name.equals("format") && (key.endsWith(".example") || key.endsWith(".also")));
        return keys;
    }
}
