package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.minhbach.catalogue.figure.Qualifier.ABOUT;
import static vn.minhbach.catalogue.figure.Qualifier.AT_LEAST;
import static vn.minhbach.catalogue.figure.Qualifier.AT_MOST;
import static vn.minhbach.catalogue.figure.Qualifier.EXACT;
import static vn.minhbach.catalogue.figure.Qualifier.LESS_THAN;
import static vn.minhbach.catalogue.figure.Qualifier.MORE_THAN;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hedged number is all the numbers that its hedge leaves possible: it is in a range for certain, perhaps, or not. */
class ValueRangeTest {

    @ParameterizedTest
    @MethodSource
    void aHedgedNumberIsHeldAgainstARange(String value, Qualifier qualifier, String range, Hedged decided) {
        for (Hedged each : Hedged.values()) {
            boolean kept = range(range, each).keeps(new BigDecimal(value), qualifier);
            assertThat(kept).as("%s", each).isEqualTo(decided != null && (each == decided || each == Hedged.POSSIBLE));
        }
    }

    /** With how far the hedge decides; null where it cannot be in the range. */
    static Stream<Arguments> aHedgedNumberIsHeldAgainstARange() {
        return Stream.of(
                arguments("67", EXACT, "gte 67", Hedged.CERTAIN), arguments("67", EXACT, "gt 67", null),
                arguments("67", EXACT, "lt 67", null),
                arguments("67", EXACT, "lte 67", Hedged.CERTAIN),
                arguments("67.0", EXACT, "gte 67 lte 67", Hedged.CERTAIN),
                arguments("67", MORE_THAN, "gt 67", Hedged.CERTAIN),
                arguments("67", MORE_THAN, "gte 67", Hedged.CERTAIN),
                arguments("67", MORE_THAN, "gt 68", Hedged.UNDECIDED), arguments("67", MORE_THAN, "lte 67", null),
                arguments("67", MORE_THAN, "lt 100", Hedged.UNDECIDED),
                arguments("67", AT_LEAST, "gt 67", Hedged.UNDECIDED),
                arguments("67", AT_LEAST, "lte 67", Hedged.UNDECIDED), arguments("67", AT_LEAST, "lt 67", null),
                arguments("67", LESS_THAN, "lt 67", Hedged.CERTAIN), arguments("67", LESS_THAN, "gte 67", null),
                arguments("67", LESS_THAN, "gt 10", Hedged.UNDECIDED),
                arguments("67", AT_MOST, "lte 67", Hedged.CERTAIN), arguments("67", AT_MOST, "lt 67", Hedged.UNDECIDED),
                arguments("53", ABOUT, "gt 52", Hedged.CERTAIN), arguments("53", ABOUT, "gte 53", Hedged.UNDECIDED),
                arguments("53", ABOUT, "gt 54", null),
                arguments("53", ABOUT, "gt 52 lt 54", Hedged.CERTAIN),
                arguments("100", ABOUT, "gt 90 lt 110", Hedged.CERTAIN),
                arguments("100", ABOUT, "gt 91", Hedged.UNDECIDED));
    }

    @Test
    void ofTwoBoundsOnASideTheStricterHolds() {
        assertThat(range("gt 5 gte 7 lt 9 lte 8", Hedged.CERTAIN)).satisfies(
                both -> assertThat(both.keeps(new BigDecimal(7), EXACT)).isTrue(),
                both -> assertThat(both.keeps(new BigDecimal(8), EXACT)).isTrue(),
                both -> assertThat(both.keeps(new BigDecimal(6), EXACT)).isFalse(),
                both -> assertThat(both.keeps(new BigDecimal("8.5"), EXACT)).isFalse());
    }

    @Test
    void wordsAreInNoRangeAndNothingIsInOneWithoutNumbers() {
        assertThat(range("", Hedged.POSSIBLE).keeps(null, EXACT)).isFalse();
        assertThat(range("", Hedged.POSSIBLE).keeps(BigDecimal.ONE, EXACT)).isTrue();
        assertThat(range("gt 5 lt 5", Hedged.POSSIBLE).keeps(new BigDecimal(5), ABOUT)).isFalse();
    }

    private static ValueRange range(String written, Hedged hedged) {
        BigDecimal[] bounds = new BigDecimal[4];
        String[] words = written.isEmpty() ? new String[0] : written.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            bounds[switch (words[i]) {
                case "gt" -> 0;
                case "gte" -> 1;
                case "lt" -> 2;
                default -> 3;
            }] = new BigDecimal(words[i + 1]);
        }
        return new ValueRange(bounds[0], bounds[1], bounds[2], bounds[3], hedged);
    }
}
