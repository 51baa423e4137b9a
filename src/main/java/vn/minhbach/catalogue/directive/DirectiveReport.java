package vn.minhbach.catalogue.directive;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
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

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Directive.class, directive));
    }

    /** Whoever it belonged to at that time may say it. */
    @Override
    public Authority authority(Catalogue at) {
        return Directives.HANDOVERS.authority(at, this, directive, claim);
    }

    @Override
    public Object mainSubject() {
        return directive;
    }

    @Override
    public Object statementKey() {
        return List.of(directive, claim.asOf(), claim.basis());
    }

    /** As it was known at a snapshot. */
    public DirectiveReport knownAt(Snapshot at) {
        return new DirectiveReport(directive, status, claim, version.knownAt(at.release()));
    }

    /** No report of a directive has a figure. */
    @Override
    public Figure figure() {
        return null;
    }
}
