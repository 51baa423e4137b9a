package vn.minhbach.catalogue.evaluation;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps what meets every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record UnevaluatedFilter(@Nullable List<String> project, @Nullable List<String> place, @Nullable List<String> owner) implements WithUnevaluatedFilter {

    public static final UnevaluatedFilter ALL = new UnevaluatedFilterBuilder().build();

    boolean keeps(Unevaluated each) {
        return keeps(project, each.project()) && keeps(place, each.place()) && keeps(owner, each.owner());
    }

    private static boolean keeps(List<String> wanted, String code) {
        return wanted == null || code != null && wanted.contains(code);
    }
}
