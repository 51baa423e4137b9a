package vn.minhbach.catalogue.check;

import java.time.LocalDate;

/**
 * That a place or an agency came to be.
 *
 * @param day the first on which it was there
 */
record Founding(BilingualText name, LocalDate day) {
}
