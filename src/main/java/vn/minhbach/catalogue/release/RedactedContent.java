package vn.minhbach.catalogue.release;

/**
 * What cells of one column held that a redaction took something out of.
 *
 * @param cells how many held it, in whatever versions of rows
 * @param hash SHA-256 of a salt that nobody is told and of the content, in hexadecimal
 */
public record RedactedContent(String table, String column, long cells, String hash) {
}
