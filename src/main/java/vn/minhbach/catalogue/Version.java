package vn.minhbach.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which version of a row this is: rows are added by one release and withdrawn by a later one, never updated.
 *
 * @param id          identifies this version of the row; a changed row has a new one
 * @param publisher   whose dataset the row came from
 * @param addedIn     the release that brought the row in
 * @param withdrawnIn the release that withdrew it, null while it stands
 */
@Embeddable
public record Version(
        @Column(insertable = false, updatable = false) long id,
        @Column(insertable = false, updatable = false) String publisher,
        int addedIn,
        Integer withdrawnIn) {

    /** Whether this version stood at a release. */
    public boolean stoodIn(int release) {
        return addedIn <= release && (withdrawnIn == null || withdrawnIn > release);
    }

    /** As it was known at a snapshot, which says nothing of a withdrawal by a later release. */
    public Version knownAt(Snapshot at) {
        return withdrawnIn == null || withdrawnIn <= at.release() ? this : new Version(id, publisher, addedIn, null);
    }
}
