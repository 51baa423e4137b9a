package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;

/** What confirms that a warning was seen confirms no other. */
class WarningGroupsTest {

    @Test
    void theSameOfAnotherRowIsNotWhatWasSeen() {
        assertThat(confirm(6, "5 tỷ of 2024")).isEqualTo(confirm(6, "5 tỷ of 2024"))
                .isNotEqualTo(confirm(6, "5 tỷ of 2025"));
        assertThat(confirm(7, "5 tỷ of 2024")).as("a line lower").isEqualTo(confirm(6, "5 tỷ of 2024"));
    }

    private static String confirm(long line, String seen) {
        WarningGroups groups = new WarningGroups();
        groups.add(new Warnings.Warning(Warnings.Kind.AHEAD, "funding.csv", line,
                List.of(new Warnings.Named("project", "x-p1", null)),
                new Warnings.Said("ALLOCATED", BigDecimal.TEN, Figure.MONEY, Qualifier.EXACT, "2099"), null, 0, null),
                seen);
        return groups.all().confirm();
    }
}
