package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MedianTest {

    private static BigDecimal of(String... numbers) {
        return Median.of(Stream.of(numbers).map(BigDecimal::new).toList());
    }

    @Test
    void itIsTheOneInTheMiddleOrExactlyBetweenTheTwo() {
        assertThat(of("3", "1", "2")).isEqualByComparingTo("2");
        assertThat(of("10", "-1", "2", "3")).isEqualByComparingTo("2.5");
        assertThat(of("7")).isEqualByComparingTo("7");
    }
}
