package vn.minhbach.portal;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Corrections;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.release.Releases;

/** Reads what pages refer to. */
@Singleton
class ReferenceLookup {

    private final Checks checks;
    private final Corrections corrections;
    private final Releases releases;

    ReferenceLookup(Checks checks, Corrections corrections, Releases releases) {
        this.checks = checks;
        this.corrections = corrections;
        this.releases = releases;
    }

    ReferencedRecords at(Visit visit) {
        return at(visit.at());
    }

    ReferencedRecords at(Snapshot snapshot) {
        return new ReferencedRecords(snapshot, checks, corrections, releases);
    }
}
