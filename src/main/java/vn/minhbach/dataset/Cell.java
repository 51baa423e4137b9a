package vn.minhbach.dataset;

/**
 * What a cell came to: a value, nothing, or a refusal.
 *
 * @param text    what was written, NFC and stripped; null where empty
 * @param value   what is stored, in PostgreSQL's text form; null for nothing
 * @param fault   why a cell was refused; null where it is good
 * @param allowed what a refused cell may hold; null where it is good
 */
record Cell(String text, String value, Phrase fault, Phrase allowed) {

    static Cell good(String text, String value) {
        return new Cell(text, value, null, null);
    }

    static Cell refused(String text, Phrase fault, Phrase allowed) {
        return new Cell(text, null, fault, allowed);
    }

    boolean isRefused() {
        return fault != null;
    }
}
