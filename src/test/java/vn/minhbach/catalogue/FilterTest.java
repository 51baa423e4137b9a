package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveState;

/** What it means to name a part of a filter. The methods for that are generated. */
class FilterTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void asksOfThePartsThatAreNamedAndOfNoOther() {
        assertThat(DirectiveFilter.ALL.agency("so-tttt").state(DirectiveState.OPEN, DirectiveState.DUE_SOON))
                .isEqualTo(new DirectiveFilter(
                        null, null, null, null, List.of("so-tttt"), null, null, null, null, null,
                        List.of(DirectiveState.OPEN, DirectiveState.DUE_SOON), null, null));
    }

    @Test
    void asksForTheLastOfWhatAPartWasSaidToBe() {
        assertThat(DirectiveFilter.ALL.place("bac-kan", "quang-nam").place("thai-nguyen"))
                .isEqualTo(DirectiveFilter.ALL.place("thai-nguyen"));
    }

    @Test
    void asksNothingOfAPartThatIsNullAndTheImpossibleOfOneWithoutValues() {
        List<String> notGiven = null;
        assertThat(DirectiveFilter.ALL.place("bac-kan").place(notGiven)).isEqualTo(DirectiveFilter.ALL);
        assertThat(DirectiveFilter.ALL.place(List.of()).place()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void asksNothingUnlessAPartIsNamed(Class<? extends Record> filter) throws ReflectiveOperationException {
        Object all = filter.getField("ALL").get(null);
        for (RecordComponent part : filter.getRecordComponents()) {
            assertThat(part.getAccessor().invoke(all)).as(part.getName()).isNull();
        }
    }

    static List<Class<? extends Record>> filters() throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(SOURCES.resolve("vn/minhbach/catalogue"))) {
            names = files.map(file -> SOURCES.relativize(file).toString()).filter(each -> each.endsWith("Filter.java"))
                    .map(each -> each.substring(0, each.length() - ".java".length()).replace('/', '.')).sorted()
                    .toList();
        }
        List<Class<? extends Record>> filters = new ArrayList<>();
        for (String each : names) {
            filters.add(Class.forName(each).asSubclass(Record.class));
        }
        return filters;
    }
}
