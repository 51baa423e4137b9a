package vn.minhbach.files.form;

/**
 * For whom a table is written.
 *
 * @param labels whether the header calls the columns as people do, in the language of the file; else by their stable
 *     names
 * @param mark whether spreadsheets are to read it: behind a byte order mark, by which they know the encoding, and with
 *     nothing in it that they would take for a formula. Without it text is what it is, byte for byte
 * @param notes what is said of the table where a form has room for that
 */
public record TableStyle(boolean labels, boolean mark, TableNotes notes) {
}
