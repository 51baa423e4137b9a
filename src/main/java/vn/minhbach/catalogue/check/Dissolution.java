package vn.minhbach.catalogue.check;

import java.time.LocalDate;

/**
 * That a place or an agency is no more.
 *
 * @param day the last on which it was there
 * @param successor what came after it, null where nobody says
 */
record Dissolution(BilingualText name, LocalDate day, BilingualText successor) {
}
