package vn.minhbach.history;

/**
 * Which version of a row this is: rows are added by one release and withdrawn by a later one, never updated.
 *
 * @param id identifies this version of the row; a changed row has a new one
 * @param publisher whose dataset the row came from
 * @param addedIn the release that brought the row in
 * @param withdrawnIn the release that withdrew it, null while it stands
 * @param supersedes the id of the version in whose place this one came, under the same key and in one release; null
 *     where there was none
 */
public record Version(long id, String publisher, int addedIn, Integer withdrawnIn, Long supersedes) {

    /** Whether this version stood at a release. */
    public boolean stoodIn(int release) {
        return addedIn <= release && (withdrawnIn == null || withdrawnIn > release);
    }

    /** As it was known at a release, which says nothing of a withdrawal by a later one. */
    public Version knownAt(int release) {
        return withdrawnIn == null || withdrawnIn <= release ? this
                : new Version(id, publisher, addedIn, null, supersedes);
    }
}
