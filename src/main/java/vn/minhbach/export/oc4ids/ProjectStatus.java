package vn.minhbach.export.oc4ids;

import java.util.Locale;

import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/**
 * The codelist {@code projectStatus} of OC4IDS, which is closed. What it has no word for is left out, and told in our
 * own.
 */
enum ProjectStatus {

    IDENTIFICATION, PREPARATION, IMPLEMENTATION, COMPLETION, MAINTENANCE, CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is said last says it; null where neither is known, or one that stopped may go on.
     *
     * @param stage null for none
     * @param status null for none
     */
    static ProjectStatus of(Stage stage, Status status) {
        if (status == Status.CANCELLED) {
            return CANCELLED;
        }
        if (status == Status.STOPPED || status == Status.STOPPED_OR_CARRIED_OVER) {
            return null;
        }
        if (stage == Stage.OPERATING) {
            return MAINTENANCE;
        }
        if (status == Status.COMPLETED) {
            return COMPLETION;
        }
        if (stage != null) {
            return switch (stage) {
                case PROPOSED, APPROVED_IN_PRINCIPLE -> IDENTIFICATION;
                case ESTIMATED, UNDER_APPRAISAL, SUBMITTED, APPROVED, FUNDED, PROCURING -> PREPARATION;
                case IMPLEMENTING -> IMPLEMENTATION;
                case ACCEPTED, SETTLED -> COMPLETION;
                case OPERATING -> MAINTENANCE;
            };
        }
        return status == Status.IN_PROGRESS ? IMPLEMENTATION : null;
    }
}
