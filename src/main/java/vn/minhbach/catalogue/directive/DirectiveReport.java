package vn.minhbach.catalogue.directive;

import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.history.Version;

/** What a source says came of a directive. */
public record DirectiveReport(
        String directive,
        ReportStatus status,
        Claim claim,
        Version version) implements Fact {

    /** No report of a directive has a figure. */
    @Override
    public Figure figure() {
        return null;
    }
}
