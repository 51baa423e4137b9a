package vn.minhbach.export;

/**
 * What a file came to as it was written.
 *
 * @param bytes how many it has
 * @param sha256 in hexadecimal
 */
record FileDigest(long bytes, String sha256) {
}
