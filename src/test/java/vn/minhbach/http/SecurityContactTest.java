package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What researchers are told of whom to tell (RFC 9116). */
class SecurityContactTest {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-26T23:30:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void theFileNamesTheContactAndWhenToAskAgain() {
        assertThat(SecurityContact.of(" mailto:an-toan@tinh.example ").text("https://minh-bach.example", EVENING))
                .isEqualTo("Contact: mailto:an-toan@tinh.example\n"
                        + "Expires: 2027-02-24T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://minh-bach.example/.well-known/security.txt\n");
        assertThat(SecurityContact.of("https://tinh.example/bao-loi").text("", EVENING))
                .startsWith("Contact: https://tinh.example/bao-loi\nExpires: ").doesNotContain("Canonical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an-toan@tinh.example", "mailto:", "mailto:nobody", "mailto:a@b.example?subject=x",
            "mailto:a@b.example\nExpires: never", "http://tinh.example/", "https:", "https:///x",
            "https://user@tinh.example/", "javascript:alert(1)", "tel:113"})
    void whatIsNoContactIsRefusedByName(String none) {
        assertThatThrownBy(() -> SecurityContact.of(none)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MINHBACH_SECURITY_CONTACT").hasMessageContaining("allowed");
    }
}
