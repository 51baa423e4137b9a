package vn.minhbach.catalogue.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;

/** Reads how projects were evaluated. */
@Singleton
public class Evaluations {

    /** Aspect by aspect, the latest first. */
    public static final Index<Evaluation, String> OF_PROJECT = Index.by(Evaluation::project,
            SortOrder.by(Comparator.comparing(Evaluation::aspect)
                    .thenComparing((Evaluation each) -> each.claim().asOfEnd(), Comparator.reverseOrder())
                    .thenComparing(each -> each.version().id())));
    private static final Index<Evaluation, String> FROM_SOURCE = Index.by(each -> each.claim().source(),
            SortOrder.by(Comparator.comparing(Evaluation::project).thenComparing(Evaluation::aspect)));

    /** What the publishers of the projects say, aspect by aspect. */
    public Map<String, List<Evaluation>> ofProjects(Snapshot at, Collection<String> projects) {
        return at.own(Evaluation.class).of(OF_PROJECT, projects);
    }

    /** What one source says, by project. */
    public List<Evaluation> from(Snapshot at, String source) {
        return at.table(Evaluation.class).of(FROM_SOURCE, source);
    }
}
