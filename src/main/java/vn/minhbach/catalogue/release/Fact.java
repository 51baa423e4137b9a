package vn.minhbach.catalogue.release;

import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observed;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;

/** What a source says in one row: of money, in a count, of progress or of an indicator. Exactly one part is there. */
public record Fact(Funding funding, Count count, Progress progress, Observed observed) {

    static Fact of(Funding funding) {
        return new Fact(funding, null, null, null);
    }

    static Fact of(Count count) {
        return new Fact(null, count, null, null);
    }

    static Fact of(Progress progress) {
        return new Fact(null, null, progress, null);
    }

    static Fact of(Observed observed) {
        return new Fact(null, null, null, observed);
    }

    /** Null where progress is told in words. */
    public Figure figure() {
        return funding != null ? funding.figure() : count != null ? count.figure()
                : progress != null ? progress.figure() : observed.figure();
    }

    public Claim claim() {
        return funding != null ? funding.claim() : count != null ? count.claim()
                : progress != null ? progress.claim() : observed.observation().claim();
    }

    public Version version() {
        return funding != null ? funding.version() : count != null ? count.version()
                : progress != null ? progress.version() : observed.observation().version();
    }
}
