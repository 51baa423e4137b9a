package vn.minhbach.catalogue.unfunded;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.obstacle.Cause;

/**
 * Keeps what meets every part; within a part any of its values will do. Null parts keep all.
 *
 * @param cause why sources say that it is held up
 * @param approvedInPrinciple whether a source says that it, or projects of it, were approved in principle
 * @param stated whether a source says itself that there is no fund; else that is deduced
 * @param fundedSince whether money was allocated to it since
 */
@Value.Builder
public record UnfundedFilter(@Nullable List<String> project, @Nullable List<String> programme,
        @Nullable List<String> place,
        @Nullable List<String> owner, @Nullable List<Cause> cause, @Nullable Boolean approvedInPrinciple,
        @Nullable Boolean stated, @Nullable Boolean fundedSince)
        implements
            WithUnfundedFilter {

    public static final UnfundedFilter ALL = new UnfundedFilterBuilder().build();

    /** Whether it meets every part. */
    public boolean keeps(Unfunded each) {
        return keeps(project, each.project()) && keeps(programme, each.programme()) && keeps(place, each.place())
                && keeps(owner, each.owner())
                && (cause == null || each.obstacles().stream().anyMatch(obstacle -> cause.contains(obstacle.cause())))
                && (approvedInPrinciple == null || approvedInPrinciple == each.approvedInPrinciple())
                && (stated == null || stated == each.stated())
                && (fundedSince == null || fundedSince != each.fundedSince().isEmpty());
    }

    private static boolean keeps(List<String> wanted, String code) {
        return wanted == null || code != null && wanted.contains(code);
    }
}
