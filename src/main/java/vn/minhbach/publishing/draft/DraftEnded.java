package vn.minhbach.publishing.draft;

/** The draft was published or given up already. */
public class DraftEnded extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Its id. */
    public final String draft;

    DraftEnded(Draft draft) {
        super("The draft " + draft.id() + " has ended already");
        this.draft = draft.id();
    }
}
