package vn.minhbach.portal.reference;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.portal.frame.PageContext;

/** Reads what pages refer to. */
@Singleton
public class ReferenceLookup {

    private final Checks checks;
    private final Corrections corrections;
    private final Releases releases;

    ReferenceLookup(Checks checks, Corrections corrections, Releases releases) {
        this.checks = checks;
        this.corrections = corrections;
        this.releases = releases;
    }

    public ReferencedRecords at(PageContext context) {
        return at(context.at());
    }

    public ReferencedRecords at(Snapshot snapshot) {
        return new ReferencedRecords(snapshot, checks, corrections, releases);
    }
}
