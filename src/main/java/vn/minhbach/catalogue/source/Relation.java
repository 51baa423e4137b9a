package vn.minhbach.catalogue.source;

import java.util.List;
import java.util.function.Function;

/** How one document stands to another. */
public enum Relation {
    IMPLEMENTS(Source::implementing), AMENDS(Source::amends), REPLACES(Source::replaces), REPORTS_ON(Source::reportsOn);

    private final Function<Source, List<String>> targets;

    Relation(Function<Source, List<String>> targets) {
        this.targets = targets;
    }

    /** The codes of the documents that a document has this relation to. */
    public List<String> targets(Source source) {
        return targets.apply(source);
    }
}
