package vn.minhbach.portal.map;

import java.util.Locale;

/** By what provinces are coloured, where it is not by an indicator. */
public enum MapTopic {
    /** What kinds of data there are of each. */
    DATA,
    /** How many projects are named of each. */
    PROJECTS,
    /** The rate of disbursement as sources state it; never added up. */
    DISBURSEMENT,
    /** The value of an indicator in a period. */
    INDICATOR;

    /** As addresses have it. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
