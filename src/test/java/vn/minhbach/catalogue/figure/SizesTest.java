package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of numbers that may be in another unit. */
class SizesTest {

    @ParameterizedTest
    @CsvSource({"67, 67000000000, 3", "67000000000, 67000000, 1", "67000, 67000000000, 2", "36000000000, 67, 3",
            "36000000, 67000000000, 1",
            "67000000000, 36000000000, 0", "1, 499, 0", "1, 500, 1", "0, 67000000000, 0", "-1, 5000, 1", "0.5, 0.5, 0"})
    void thousandsLieBetweenNumbersOfDifferentUnits(BigDecimal one, BigDecimal other, int thousands) {
        assertThat(Sizes.thousandsBetween(one, other)).isEqualTo(thousands);
        assertThat(Sizes.thousandsBetween(other, one)).isEqualTo(thousands);
    }

    @Test
    void aSeriesTellsWhereItLeapsAndNotWhereItIsAsBeforeAgain() {
        assertThat(leaps(5, 6, 7)).isEmpty();
        assertThat(leaps(5, 6000, 7)).containsExactly("5>6000");
        assertThat(leaps(5000, 6, 7000, 8000)).containsExactly("5000>6");
        assertThat(leaps(5, 6000, 7000)).containsExactly("5>6000");
        assertThat(leaps(0, 6000)).isEmpty();
    }

    private static List<String> leaps(int... values) {
        List<String> found = new ArrayList<>();
        Sizes.leaps(IntStream.range(0, values.length).boxed().toList(), "người", at -> BigDecimal.valueOf(values[at]),
                at -> LocalDate.of(2000 + at, 12, 31),
                (one, other) -> found.add(values[one] + ">" + values[other]));
        return found;
    }

    @Test
    void ofSeveralNumbersOfOneTimeOneOfTheSizeIsEnough() {
        assertThat(leapsOfTwoTimes("người", List.of("5", "6000"), "7000", "8")).isEmpty();
        assertThat(leapsOfTwoTimes("người", List.of("6000", "5"), "7000", "8")).isEmpty();
        assertThat(leapsOfTwoTimes("người", List.of("5", "6", "0"), "7000")).as("zero is apart from nothing").isEmpty();
        assertThat(leapsOfTwoTimes("người", List.of("0", "6", "5"), "7000")).isEmpty();
        assertThat(leapsOfTwoTimes("người", List.of("9000000", "6", "5"), "-7000")).containsExactly("5>-7000");
        assertThat(leapsOfTwoTimes("%", List.of("0.1", "0.15"), "99")).as("shares").isEmpty();
        assertThat(leapsOfTwoTimes("%", List.of("0.1", "0.15"), "900")).containsExactly("0.15>900");
    }

    private static List<String> leapsOfTwoTimes(String unit, List<String> before, String... after) {
        List<String> all = Stream.concat(before.stream(), Stream.of(after)).toList();
        List<String> found = new ArrayList<>();
        Sizes.leaps(IntStream.range(0, all.size()).boxed().toList(), unit, at -> new BigDecimal(all.get(at)),
                at -> LocalDate.of(at < before.size() ? 2022 : 2023, 12, 31),
                (one, other) -> found.add(all.get(one) + ">" + all.get(other)));
        return found;
    }

    @Test
    void numbersAreNotComparedEachWithEach() {
        int many = 4_000;
        AtomicLong looks = new AtomicLong();
        List<Integer> found = new ArrayList<>();
        Sizes.leaps(IntStream.range(0, 2 * many).boxed().toList(), "người", at -> {
            looks.incrementAndGet();
            return BigDecimal.valueOf(at < many ? 5 : 6000);
        }, at -> {
            looks.incrementAndGet();
            return LocalDate.of(at < many ? 2022 : 2023, 12, 31);
        }, (one, other) -> found.add(other));
        assertThat(found).hasSize(many);
        assertThat(looks.get()).isLessThan(20L * many);
    }

    @Test
    void sharesOfAWholeAreOfOneSize() {
        assertThat(Sizes.areApart(new BigDecimal("0.1"), new BigDecimal("99.9"), "%")).isFalse();
        assertThat(Sizes.areApart(new BigDecimal("0.1"), new BigDecimal("999"), "%")).isTrue();
        assertThat(Sizes.areApart(new BigDecimal("0.1"), new BigDecimal("99.9"), "người")).isTrue();
    }

    @Test
    void onlyWhatHasNotBegunIsAhead() {
        LocalDate day = LocalDate.of(2024, 11, 27);
        assertThat(Sizes.isAhead("2024", day)).as("a year that is under way").isFalse();
        assertThat(Sizes.isAhead("2024-12", day)).isTrue();
        assertThat(Sizes.isAhead("2024-11-28", day)).isTrue();
        assertThat(Sizes.isAhead("2024-11-27", day)).isFalse();
    }
}
