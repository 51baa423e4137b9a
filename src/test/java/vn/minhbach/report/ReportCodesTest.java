package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** New rows of a report have no codes: those are made of what they are called. */
class ReportCodesTest {

    private final ReportCodes codes = new ReportCodes();

    @Test
    void aCodeIsMadeOfTheNameAndIsNobodyElses() {
        assertThat(codes.of("Số hoá hồ sơ đất đai", code -> false)).isEqualTo("so-hoa-ho-so-dat-dai");
        assertThat(codes.of("Số hóa hồ sơ đất đai", code -> false)).as("made already")
                .isEqualTo("so-hoa-ho-so-dat-dai-2");
        assertThat(codes.of("Cổng", Set.of("cong", "cong-2")::contains)).isEqualTo("cong-3");
        assertThat(codes.of("…", code -> false)).isEqualTo("moi");
    }

    @Test
    void anAddressOfThePortalIsNoCode() {
        assertThat(codes.of("Unevaluated", code -> false)).isEqualTo("unevaluated-2");
        assertThat(codes.of("Compare", "compare-2"::equals)).isEqualTo("compare-3");
    }
}
