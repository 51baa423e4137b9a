package vn.minhbach.catalogue.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.catalogue.Snapshot;

/**
 * The criteria of a scorecard as who has it tells them: each behind the one that it is a part of, those of one in the
 * order in which they first came in, which is that of the document.
 */
public final class CriteriaTree {

    private static final String VERSIONS = "versions of criteria";
    private static final String WHOLE = "";

    private record Of(String scorecard) {
    }

    /** @param depth 0 for what is a part of none */
    public record Placed(Criterion criterion, int depth) {
    }

    private final List<Placed> all = new ArrayList<>();
    private final Map<String, List<Criterion>> parts = new HashMap<>();

    private CriteriaTree(List<Criterion> criteria) {
        Set<String> codes = new HashSet<>();
        criteria.forEach(each -> codes.add(each.code()));
        // By a day that it is not known to have stood by, a whole may be missing.
        criteria.forEach(each -> parts
                .computeIfAbsent(codes.contains(each.parent()) ? each.parent() : WHOLE, first -> new ArrayList<>())
                .add(each));
        place(WHOLE, 0);
    }

    public static CriteriaTree of(Snapshot at, String scorecard) {
        return at.catalogue().derived(new Of(scorecard), all -> {
            Map<Criterion.Key, List<Criterion>> versions = all.history().of(Criterion.class).by(VERSIONS,
                    Criterion::key);
            return new CriteriaTree(all.own(Criterion.class).of(Scorecards.CRITERIA_OF, scorecard).stream()
                    .sorted(Comparator.comparing(each -> versions.get(each.key()).get(0).version().id())).toList());
        });
    }

    private void place(String whole, int depth) {
        for (Criterion each : parts.getOrDefault(whole, List.of())) {
            all.add(new Placed(each, depth));
            place(each.code(), depth + 1);
        }
    }

    public List<Placed> all() {
        return all;
    }

    public List<Criterion> criteria() {
        return all.stream().map(Placed::criterion).toList();
    }

    /** Those that are a part of none. */
    public List<Criterion> top() {
        return parts.getOrDefault(WHOLE, List.of());
    }

    public List<Criterion> parts(Criterion of) {
        return parts.getOrDefault(of.code(), List.of());
    }
}
