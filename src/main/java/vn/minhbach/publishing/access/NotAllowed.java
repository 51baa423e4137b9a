package vn.minhbach.publishing.access;

/** Someone may not do what they tried; the message says who and why. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Why {
        NO_LEAVE("has no leave to publish for %s"), MAY_REPORT("may report, not publish"),
        DRAFTED_IT("drafted it: another person must confirm it"),
        OWN_DRAFTS("may give up only their own drafts");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** In English, for the audit and the command line. */
        public String of(String publisher) {
            return words.formatted(publisher);
        }
    }

    private final Why why;
    private final String actor;
    private final String publisher;

    public NotAllowed(Why why, Actor actor, String publisher) {
        super(actor.name() + " " + why.of(publisher));
        this.why = why;
        this.actor = actor.name();
        this.publisher = publisher;
    }

    public Why why() {
        return why;
    }

    public String actor() {
        return actor;
    }

    public String publisher() {
        return publisher;
    }
}
