package vn.minhbach.catalogue;

/**
 * By what right a publisher speaks of something in a dataset; where several speak of it, who comes first here leads.
 */
public enum Authority {

    /** What it speaks of is in its own dataset. */
    OWNER,
    /** Who has what it speaks of accepts it as a source. */
    ACCEPTED,
    /**
     * It does not have the place or the agency, and does have the indicator that is observed there, or the scorecard;
     * or the other way round.
     */
    OWNER_OF_INDICATOR,
    /** Who has that accepts it as a source. */
    ACCEPTED_FOR_INDICATOR,
    /** By none: what it says stands beside the word of those who have one. */
    NONE;

    /** Whether its publisher has not the first of the two things that it tells of, but the other. */
    public boolean isSecond() {
        return this == OWNER_OF_INDICATOR || this == ACCEPTED_FOR_INDICATOR;
    }

    /** Where it has no right by itself, the second by which it may speak. */
    public Authority orSecond(Authority by) {
        return this != NONE ? this : switch (by) {
            case OWNER -> OWNER_OF_INDICATOR;
            case ACCEPTED -> ACCEPTED_FOR_INDICATOR;
            default -> NONE;
        };
    }
}
