package vn.minhbach.publishing;

/**
 * What was published as a release.
 *
 * @param sha256 the checksum of what was handed over
 */
record PublishedVersion(int release, String publisher, String sha256) {
}
