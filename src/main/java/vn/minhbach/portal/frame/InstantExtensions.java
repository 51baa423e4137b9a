package vn.minhbach.portal.frame;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.quarkus.qute.TemplateExtension;

/** What templates ask of instants. */
@TemplateExtension
class InstantExtensions {

    private InstantExtensions() {
    }

    /** For the attribute {@code datetime}, whose seconds have three digits of a fraction at most. */
    static Instant machineReadable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
