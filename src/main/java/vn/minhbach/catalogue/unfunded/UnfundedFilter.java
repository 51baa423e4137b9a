package vn.minhbach.catalogue.unfunded;

import java.util.List;

import vn.minhbach.catalogue.obstacle.Cause;

/**
 * Keeps what meets every part; within a part any of its values will do. Null parts keep all.
 *
 * @param cause               why sources say that it is held up
 * @param approvedInPrinciple whether a source says that it, or projects of it, were approved in principle
 * @param fundedSince         whether money was allocated to it since
 */
public record UnfundedFilter(List<String> project, List<String> programme, List<String> place, List<String> owner, List<Cause> cause,
        Boolean approvedInPrinciple, Boolean fundedSince) {

    /** Keeps all. */
    public static final UnfundedFilter ALL = new UnfundedFilter(null, null, null, null, null, null, null);

    boolean keeps(Unfunded each) {
        return keeps(project, each.project()) && keeps(programme, each.programme()) && keeps(place, each.place()) && keeps(owner, each.owner())
                && (cause == null || each.obstacles().stream().anyMatch(obstacle -> cause.contains(obstacle.cause())))
                && (approvedInPrinciple == null || approvedInPrinciple == each.approvedInPrinciple())
                && (fundedSince == null || fundedSince != each.fundedSince().isEmpty());
    }

    private static boolean keeps(List<String> wanted, String code) {
        return wanted == null || code != null && wanted.contains(code);
    }
}
