package vn.minhbach.catalogue.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps what meets every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record UnevaluatedFilter(@Nullable List<String> project, @Nullable List<String> place,
        @Nullable List<String> owner) implements WithUnevaluatedFilter {

    public static final UnevaluatedFilter ALL = new UnevaluatedFilterBuilder().build();

    /** What it keeps; the codes are looked up once for a whole list. */
    Predicate<Unevaluated> kept() {
        Predicate<String> projects = among(project);
        Predicate<String> places = among(place);
        Predicate<String> owners = among(owner);
        return each -> projects.test(each.project()) && places.test(each.place()) && owners.test(each.owner());
    }

    private static Predicate<String> among(List<String> wanted) {
        if (wanted == null) {
            return code -> true;
        }
        Set<String> codes = new HashSet<>(wanted);
        return code -> code != null && codes.contains(code);
    }
}
