package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * A handover as publishers state it.
 *
 * @param handover what they say
 * @param rows the row of each with a right to say so, who gives it before who takes it; where nobody has one, of each,
 *     who said it first before the others
 */
public record HandoverStatement(Handover handover, List<Handover> rows, HandoverState state) {

    public boolean counts() {
        return state == HandoverState.COUNTS;
    }

    /** Its code, null where it is a directive. */
    public String project() {
        return handover.project();
    }

    /** Its code, null where it is a project. */
    public String directive() {
        return handover.directive();
    }

    public LocalDate on() {
        return handover.on();
    }

    public String place() {
        return handover.place();
    }

    public String owner() {
        return handover.owner();
    }

    public String source() {
        return handover.source();
    }

    public String quote() {
        return handover.quote();
    }

    /** The one that brought in the first row that says so. */
    public int release() {
        return handover.version().addedIn();
    }

    /** Their names, one behind the other. */
    public String saidBy() {
        return String.join(", ", publishers());
    }

    public List<String> publishers() {
        return rows.stream().map(each -> each.version().publisher()).toList();
    }
}
