package vn.minhbach.portal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class AgeTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    @Test
    void newsIsCountedInTheLargestUnitThatItFills() {
        assertThat(Age.between(LocalDate.of(2023, 11, 30), ON)).isEqualTo(new Age(2, Age.Unit.YEAR));
        assertThat(Age.between(LocalDate.of(2023, 11, 27), ON)).isEqualTo(new Age(3, Age.Unit.YEAR));
        assertThat(Age.between(LocalDate.of(2026, 9, 30), ON)).isEqualTo(new Age(1, Age.Unit.MONTH));
        assertThat(Age.between(LocalDate.of(2026, 11, 1), ON)).isEqualTo(new Age(26, Age.Unit.DAY));
    }

    @Test
    void whatIsOfTheDayOrOfLaterHasNoAge() {
        assertThat(Age.between(ON, ON)).isNull();
        assertThat(Age.between(LocalDate.of(2027, 1, 1), ON)).isNull();
    }
}
