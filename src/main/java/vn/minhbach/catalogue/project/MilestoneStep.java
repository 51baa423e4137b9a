package vn.minhbach.catalogue.project;

/** What a date of a project is the date of: that it begins or ends, or a step of its way; in the order of a usual project. */
public enum MilestoneStep {
    /** That work on it begins. */
    START,
    PROPOSED, APPROVED_IN_PRINCIPLE, ESTIMATED, UNDER_APPRAISAL, SUBMITTED, APPROVED, FUNDED, PROCURING, IMPLEMENTING, ACCEPTED, SETTLED, OPERATING,
    /** That all of it is done. */
    END;

    /** Null for the beginning and the end. */
    public Stage stage() {
        return this == START || this == END ? null : Stage.valueOf(name());
    }

    /**
     * Whether a project that has come to a stage is past this. Steps overlap and are skipped; but who works on it is done with all
     * before, and what was accepted, settled or is in use was worked on, whichever of the three came first.
     */
    boolean isPast(Stage reached) {
        boolean worked = reached.compareTo(Stage.ACCEPTED) >= 0;
        return switch (this) {
            case START -> reached.compareTo(Stage.IMPLEMENTING) >= 0;
            case END -> worked;
            case ACCEPTED, SETTLED, OPERATING -> reached == stage();
            default -> reached.compareTo(stage()) >= 0;
        };
    }
}
