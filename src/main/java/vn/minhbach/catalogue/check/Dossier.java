package vn.minhbach.catalogue.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;

/**
 * Everything that sources say of one project or programme in a snapshot.
 *
 * @param project   its code, null for a programme
 * @param programme its code, null for a project
 * @param counts    of a programme's projects; empty for a project
 * @param progress  the latest first; empty for a programme
 */
public record Dossier(String project, String programme, String place, String owner, List<Funding> funding, List<Count> counts,
        List<Progress> progress) {

    /** The money of a measure that has a number. */
    List<Funding> amounts(Measure measure) {
        return funding.stream().filter(each -> each.measure() == measure && each.amount() != null).toList();
    }

    /** Groups of more than one, in a stable order. */
    static <T> List<List<T>> alike(List<T> all, Function<T, List<Object>> by) {
        Map<List<Object>, List<T>> groups = all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(each -> each.size() > 1).toList();
    }
}
