package vn.minhbach.publishing.redaction;

/** What stands where something was taken out. */
record Tombstone(int number) {

    private static final String PROSE = "[đã gỡ · redacted №";
    private static final String CODE = "redacted-";

    /** Within a text. */
    String inProse() {
        return PROSE + number + "]";
    }

    /** Within a code or an address, which is one still. */
    String inCode() {
        return CODE + number;
    }

    /** In place of an address that would be none any more; {@code .invalid} leads nowhere for ever (RFC 2606). */
    String asAddress() {
        return "https://" + inCode() + ".invalid/";
    }

    /** Whether a text is a part of tombstones: to take that out would take out what readers are told by. */
    static boolean holds(String text) {
        return PROSE.contains(text) || CODE.contains(text);
    }
}
