/**
 * The door of files: each list as a table that can be taken away, at the address of its page with a suffix, or where
 * the page is asked for in such a form. {@code table} is what a table is, {@code list} one class for each list,
 * {@code form} how tables are written; here is how they are sent: as they are made, in pieces, so that no answer is in
 * memory whole.
 */
package vn.minhbach.files;
