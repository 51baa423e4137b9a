package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.minhbach.catalogue.Language;

/** Every problem and all that is allowed can be said in both languages, with all that it says of the case. */
class ProblemWordsTest {

    private static final Set<String> FRAME = Set.of("report.column", "report.found", "report.allowed", "report.sheet",
            "report.row", "report.same", "report.others", "report.refused", "report.nothing-published",
            "report.overtaken", "report.look-again", "report.would-undo", "report.unconfirmed", "report.this-file",
            "report.to-look-at",
            "report.to-confirm", "report.to-rename");

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothLanguagesSayTheSameThings(Language language) {
        Set<String> keys = new TreeSet<>(Collections
                .list(ResourceBundle.getBundle("messages.problem", Locale.forLanguageTag(language.tag())).getKeys()));
        Set<String> known = new TreeSet<>(FRAME);
        Stream.of(ProblemCode.values()).forEach(code -> known.add(phrase(code).key()));
        Stream.of(AllowedForm.values()).forEach(form -> known.add(phrase(form).key()));
        Stream.of(Note.Kind.values()).forEach(kind -> known.add(phrase(kind).key()));
        assertThat(keys).as("words of nothing")
                .allSatisfy(key -> assertThat(known).contains(key.replaceFirst("\\.without$", "")));
        Set<String> other = new TreeSet<>(
                Collections.list(ResourceBundle.getBundle("messages.problem", Locale.forLanguageTag(
                        (language == Language.VI ? Language.EN : Language.VI).tag())).getKeys()));
        assertThat(keys).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyArgumentIsTold(Language language) {
        for (Phrase phrase : phrases()) {
            String text = phrase.text(language, false);
            if (text != null) {
                phrase.arguments().forEach((name, value) -> assertThat(text).as(phrase.key() + " " + name)
                        .contains(String.valueOf(value)));
                assertThat(text).as(phrase.key()).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void whatHasNoWordsIsToldByWhatIsAllowed() {
        for (AllowedForm form : AllowedForm.values()) {
            assertThat(phrase(form).text(Language.EN, false)).as(form.name()).isNotNull();
        }
        assertThat(new Problem("funding.csv", 2, "amount", "1,5", ProblemCode.AMOUNT_NOT_WHOLE.of(),
                AllowedForm.MONEY.of()))
                .hasToString("funding.csv:2: column amount: found \"1,5\"; allowed: whole đồng, digits only");
    }

    @Test
    void whoHasAWorkbookReadsOfItsSheets() {
        Problem problem = new Problem("funding.csv", 1_200, "project", "x",
                ProblemCode.UNKNOWN_CODE.of(DatasetFormat.byName("projects"), null),
                AllowedForm.KNOWN_CODE.of(DatasetFormat.byName("projects")));
        assertThat(problem).hasToString(
                "funding.csv:1200: column project: found \"x\"; is not in projects.csv; allowed: a code of projects.csv, or one that another publisher has published");
        assertThat(problem.inWorkbook()).isEqualTo(
                "sheet funding, row 1200: column project: found \"x\"; is not in projects; allowed: a code of projects, or one that another publisher has published");
        assertThat(problem.text(Language.VI, true)).isEqualTo(
                "trang tính funding, dòng 1200: cột project: thấy “x”; không có trong projects; được phép: một mã có trong projects, hoặc mã do đơn vị khác đã công bố");
    }

    @Test
    void numbersHaveTheirPlural() {
        assertThat(ProblemCode.TABLE_WITHDRAWN.of(1L).text(Language.EN, false)).endsWith("all its 1 row");
        assertThat(ProblemCode.TABLE_WITHDRAWN.of(2L).text(Language.EN, false)).endsWith("all its 2 rows");
        assertThat(ProblemCode.OWNED_BY_OTHER.of((Object) null).text(Language.EN, false)).isEqualTo("names no owner");
        // What a publisher wrote is no pattern.
        assertThat(ProblemCode.UNKNOWN_COLUMN.of("{0}' {nearest}").text(Language.EN, false))
                .isEqualTo("is no column; the nearest is {0}' {nearest}");
    }

    private static List<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>();
        Stream.of(ProblemCode.values()).map(ProblemWordsTest::phrase).forEach(all::add);
        Stream.of(AllowedForm.values()).map(ProblemWordsTest::phrase).forEach(all::add);
        Stream.of(Note.Kind.values()).map(ProblemWordsTest::phrase).forEach(all::add);
        return all;
    }

    /** Told of a case in which each argument is another number. */
    private static Phrase phrase(Enum<?> code) {
        for (int arguments = 0;; arguments++) {
            Object[] values = Stream.iterate(17, each -> each + 1).limit(arguments).toArray();
            try {
                return code instanceof ProblemCode problem ? problem.of(values)
                        : code instanceof Note.Kind kind ? kind.of(values) : ((AllowedForm) code).of(values);
            } catch (IllegalArgumentException others) {
                assertThat(arguments).isLessThan(10);
            }
        }
    }
}
