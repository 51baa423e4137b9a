package vn.minhbach.catalogue.project;

/**
 * What a date of a project is the date of: that it begins or ends, or a step of its way; in the order of a usual
 * project.
 */
public enum MilestoneStep {
    /** That work on it begins. */
    START,
    PROPOSED, APPROVED_IN_PRINCIPLE, ESTIMATED, UNDER_APPRAISAL, SUBMITTED, APPROVED, FUNDED, PROCURING, IMPLEMENTING,
    ACCEPTED, SETTLED, OPERATING,
    /** That all of it is done. */
    END;

    /** Null for the beginning and the end. */
    public Stage stage() {
        return this == START || this == END ? null : Stage.valueOf(name());
    }

    /**
     * Whether a project that has come to a stage is past this. Steps overlap and are skipped; but who works on it is
     * done with all before, what was accepted, settled or is in use was worked on, whichever of the three came first,
     * and what is settled was accepted.
     */
    boolean isPast(Stage reached) {
        boolean worked = reached.compareTo(Stage.ACCEPTED) >= 0;
        return switch (this) {
            case START -> reached.compareTo(Stage.IMPLEMENTING) >= 0;
            case END -> worked;
            case ACCEPTED -> reached == Stage.ACCEPTED || reached == Stage.SETTLED;
            case SETTLED, OPERATING -> reached == stage();
            default -> reached.compareTo(stage()) >= 0;
        };
    }

    /** The same of a project of which another step is done: at its end it is past all. */
    boolean isPast(MilestoneStep done) {
        return done == END || done.stage() != null && isPast(done.stage());
    }
}
