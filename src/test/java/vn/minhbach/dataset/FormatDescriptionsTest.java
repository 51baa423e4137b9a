package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.minhbach.catalogue.Language;

/** Every table, column and code of the format is explained, in both languages, with an example that would be accepted. */
class FormatDescriptionsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsExplained(Language language) {
        FormatDescriptions meanings = FormatDescriptions.in(language);
        for (TableFormat table : DatasetFormat.TABLES) {
            assertThat(meanings.of(table)).as(table.sheet()).isNotBlank();
            for (ColumnFormat column : table.columns()) {
                String name = table.sheet() + "." + column.name();
                assertThat(meanings.of(table, column)).as(name).isNotBlank();
                assertThat(meanings.allowed(column)).as(name).isNotBlank().doesNotContain("{");
                column.values().forEach(code -> assertThat(meanings.ofCode(table, column, code)).as(name + " " + code).isNotBlank());
                String example = meanings.example(table, column);
                assertThat(Cells.read(column, example).isRefused()).as("%s: example %s", name, example).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.format", "messages.workbook"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        Set<String> vietnamese = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("vi")).keySet();
        assertThat(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(vietnamese);
    }
}
