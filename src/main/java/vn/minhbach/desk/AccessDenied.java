package vn.minhbach.desk;

/** Whoever is signed in may not see or do what they tried on the pages; why, the page says. */
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is in the way. */
    public enum Why {
        /** They have nothing to do with that publisher. */
        NOT_THEIRS,
        /** They may report, and this is for those who publish. */
        PUBLISHERS_ONLY,
        /** They drafted it themselves, and another person must confirm it. */
        ANOTHER_PERSON,
        /** The form was not sent from a page of the portal. */
        FOREIGN_FORM
    }

    final Why why;

    AccessDenied(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }
}
