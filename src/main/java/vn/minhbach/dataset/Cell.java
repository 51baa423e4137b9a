package vn.minhbach.dataset;

/**
 * What a cell came to: a value, nothing, or a refusal.
 *
 * @param text    what was written, NFC and stripped; null where empty
 * @param value   what is stored, in PostgreSQL's text form; null for nothing
 * @param allowed what a refused cell may hold; null where the cell is good
 * @param message why it was refused, where that is not plain; else null
 */
record Cell(String text, String value, String allowed, String message) {

    static Cell good(String text, String value) {
        return new Cell(text, value, null, null);
    }

    static Cell refused(String text, String allowed, String message) {
        return new Cell(text, null, allowed, message);
    }

    boolean isRefused() {
        return allowed != null;
    }
}
