package vn.minhbach.catalogue.directive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.figure.Claim;

/** What a source says came of a directive. */
@Embeddable
public record DirectiveReport(
        String directive,
        @Enumerated(EnumType.STRING) ReportStatus status,
        Claim claim,
        Version version) implements Versioned {
}
