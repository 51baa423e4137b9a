package vn.minhbach.publishing.transfer;

/** Something cannot be handed over as it was said. */
public class TransferRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Why {
        /** There is nothing of that code, in a table whose rows have one. */
        NOTHING_THERE,
        /** It is in the dataset of somebody else. */
        NOT_THEIRS,
        /** It is offered already, to the same or to another. */
        OFFERED_ALREADY,
        /** One person alone gives nothing away where another must confirm what they do. */
        TWO_PERSONS,
        /** Whom it is offered to is nobody, or who has it. */
        NOBODY
    }

    private final Why why;
    private final String about;

    /** @param about the table, the code or the publisher that it lies in */
    TransferRefused(Why why, String about, String message) {
        super(message, null, false, false);
        this.why = why;
        this.about = about;
    }

    public String about() {
        return about;
    }

    public Why why() {
        return why;
    }
}
