package vn.minhbach.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ClassStepsTest {

    @Test
    void fewDifferentNumbersAreAStepEach() {
        ClassSteps steps = ClassSteps.of(numbers(3, 1, 1, 7));
        assertThat(steps.single()).isTrue();
        assertThat(steps.values()).isEqualTo(numbers(1, 3, 7));
        assertThat(IntStream.range(0, 3).map(steps::shade)).containsExactly(1, 3, 5);
        assertThat(steps.of(BigDecimal.valueOf(3))).isEqualTo(1);
    }

    @Test
    void manyAreDividedEvenlyAtRoundBounds() {
        ClassSteps steps = ClassSteps
                .of(IntStream.rangeClosed(1, 63).mapToObj(each -> BigDecimal.valueOf(1013L * each)).toList());
        assertThat(steps.bounds()).hasSize(4)
                .allSatisfy(each -> assertThat(each.stripTrailingZeros().precision()).isLessThanOrEqualTo(2));
        assertThat(IntStream.rangeClosed(1, 63).map(each -> steps.of(BigDecimal.valueOf(1013L * each))).distinct())
                .hasSize(5);
    }

    /** Nearly all are the same: no step is empty. */
    @Test
    void noStepIsEmpty() {
        List<BigDecimal> many = Stream
                .concat(Stream.generate(() -> BigDecimal.ZERO).limit(50), numbers(1, 2, 3, 4, 5, 6).stream()).toList();
        ClassSteps steps = ClassSteps.of(many);
        assertThat(IntStream.range(0, steps.count()))
                .allSatisfy(step -> assertThat(many).anyMatch(each -> steps.of(each) == step));
    }

    @Test
    void ofNothingThereAreNone() {
        assertThat(ClassSteps.of(List.of()).count()).isZero();
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
