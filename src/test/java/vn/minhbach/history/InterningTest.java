package vn.minhbach.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class InterningTest {

    private final Interning interned = new Interning(2, 1);

    @Test
    void ofEqualValuesOfAColumnThereIsOneHoweverManyThereAre() {
        List<Object> first = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            first.add(interned.of(0, LocalDate.ofEpochDay(i % 1_000)));
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(interned.of(0, LocalDate.ofEpochDay(i % 1_000))).isSameAs(first.get(i))
                    .isEqualTo(LocalDate.ofEpochDay(i % 1_000));
        }
        assertThat(interned.of(0, null)).isNull();
    }

    @Test
    void whereNearlyAllDifferNoneIsLookedFor() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(interned.of(1, "words " + i)).isEqualTo("words " + i);
        }
        String again = "words " + 1;
        assertThat(interned.of(1, again)).isSameAs(again);
    }

    @Test
    void ofEqualPartsOneRecordIsMade() {
        Object made = interned.made(0, new Object[]{"a", null, 1}, Arrays::asList);
        assertThat(made).isEqualTo(Arrays.asList("a", null, 1));
        assertThat(interned.made(0, new Object[]{"a", null, 1}, Arrays::asList)).isSameAs(made);
        assertThat(interned.made(0, new Object[]{"a", 1, null}, Arrays::asList)).isEqualTo(Arrays.asList("a", 1, null))
                .isNotSameAs(made);
    }
}
