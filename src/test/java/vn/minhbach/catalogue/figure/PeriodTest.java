package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time holds those that lie in it with all their days. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2023, 2023, true", "2023, 2023-H1, true", "2023, 2023-Q4, true", "2023, 2023-11, true",
            "2023, 2023-12-14, true", "2023, 2023-01/2023-09, true",
            "2023, 2022-12-31, false", "2023, 2024, false", "2023, 2021/2025, false", "2021/2025, 2023, true",
            "2021/2025, 2025-12-31, true",
            "2023-Q4, 2023-10, true", "2023-Q4, 2023, false", "2023-Q4, 2023-H2, false", "2023-H2, 2023-Q4, true",
            "2023-Q4, 2023-09/2023-10, false",
            "2023-12-14, 2023-12-14, true", "2023-12-14, 2023-12, false", "2023-12, 2023-12-01/2023-12-31, true",
            "2023-12-01/2023-12-31, 2023-12, true"})
    void holdsWhatLiesInItWithAllItsDays(String one, String other, boolean holds) {
        assertThat(Period.parse(one).orElseThrow().holds(Period.parse(other).orElseThrow())).isEqualTo(holds);
    }
}
