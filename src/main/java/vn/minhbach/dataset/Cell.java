package vn.minhbach.dataset;

/**
 * What a cell came to: a value, nothing, or a refusal.
 *
 * @param text what was written, NFC and stripped; null where empty
 * @param value what is stored, in PostgreSQL's text form; null for nothing
 * @param other whether that is something other than was written, which people are shown
 * @param qualifier that the writing gives the number, a constant of Qualifier: MORE_THAN for "hơn 67 tỷ"; null for none
 * @param unit that stands beside the number, "máy/100 dân"; null for none
 * @param fault why a cell was refused; null where it is good
 * @param allowed what a refused cell may hold; null where it is good
 */
public record Cell(String text, String value, boolean other, String qualifier, String unit, Phrase fault,
        Phrase allowed) {

    /** As it was written. */
    static Cell good(String text, String value) {
        return new Cell(text, value, false, null, null, null, null);
    }

    /** With certainty something other than was written. */
    static Cell readAs(String text, String value) {
        return new Cell(text, value, true, null, null, null, null);
    }

    static Cell refused(String text, Phrase fault, Phrase allowed) {
        return new Cell(text, null, false, null, null, fault, allowed);
    }

    /** The same of what was written so. */
    Cell of(String written) {
        return isRefused() ? new Cell(written, null, false, null, null, fault, allowed)
                : new Cell(written, value, other || !written.equals(text), qualifier, unit, null, null);
    }

    Cell qualified(String by) {
        return isRefused() ? this : new Cell(text, value, true, by, unit, null, null);
    }

    /** @param beside null for none */
    Cell stating(String beside) {
        return beside == null || isRefused() ? this : new Cell(text, value, true, qualifier, beside, null, null);
    }

    public boolean isRefused() {
        return fault != null;
    }
}
