package vn.minhbach.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of an answer, and what a client is told of it. */
class CachedAnswerTest {

    private static final byte[] PAGE = "Cổng minh bạch\n".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final CachedAnswer kept = new CachedAnswer(PAGE, "text/html");

    @Test
    void compressedItIsTheSame() throws IOException {
        byte[] gzip = kept.gzip("br, gzip;q=0.8");
        assertThat(gzip.length).isLessThan(PAGE.length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(PAGE);
        assertThat(kept.gzip("gzip")).as("compressed once").isSameAs(gzip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "x-gzipped"})
    void whoDoesNotTakeItCompressedIsNotGivenItSo(String acceptEncoding) {
        assertThat(kept.gzip(acceptEncoding)).isNull();
        assertThat(kept.gzip(null)).isNull();
    }

    @Test
    void whatIsShortIsNotWorthCompressing() {
        assertThat(new CachedAnswer(new byte[100], "text/html").gzip("gzip")).isNull();
    }

    @Test
    void itsTagIsOfItsBytesAndComparedWeakly() {
        assertThat(kept.tag()).matches("W/\"[0-9a-f]{24}\"")
                .isEqualTo(new CachedAnswer(PAGE.clone(), "text/plain").tag());
        assertThat(new CachedAnswer(new byte[]{1}, "text/html").tag()).isNotEqualTo(kept.tag());
        for (String known : new String[]{kept.tag(), "*", "\"other\", " + kept.tag(), kept.tag().substring(2)}) {
            assertThat(kept.isKnownTo(known)).as(known).isTrue();
        }
        for (String other : new String[]{null, "", "\"other\"", "W/\"\""}) {
            assertThat(kept.isKnownTo(other)).as(other).isFalse();
        }
    }
}
