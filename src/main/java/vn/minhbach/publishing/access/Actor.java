package vn.minhbach.publishing.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.minhbach.dataset.Cells;

/**
 * Someone who acts, as the audit names them.
 *
 * @param name   of the person: the holder of a token, or who signed in; two tokens of one person are one actor
 * @param grants what they may do
 */
public record Actor(String name, Door door, List<Grant> grants) {

    /** Who runs commands on the machine itself, and so could write to the database as well: may do everything. */
    public static Actor operator() {
        return new Actor("operator " + System.getProperty("user.name"), Door.COMMAND_LINE, null);
    }

    /** The application, which publishes what it comes with. */
    public static Actor application() {
        return new Actor("minh-bach", Door.START, null);
    }

    /** What they may do for a publisher, the most where there are several. */
    public Optional<Grant> grant(String publisher) {
        return grants == null ? Optional.of(Grant.publish(publisher))
                : grants.stream().filter(each -> each.publisher().equals(publisher))
                        .min(Comparator.comparing(Grant::role).thenComparing(each -> String.valueOf(each.agency())));
    }

    public boolean mayPublish(String publisher) {
        return grant(publisher).filter(each -> each.role() == Role.PUBLISH).isPresent();
    }

    /** Whether they are the one of that name, however it was written: nobody confirms what they drafted themselves. */
    public boolean is(String other) {
        return Cells.normalised(name).equalsIgnoreCase(Cells.normalised(other));
    }
}
