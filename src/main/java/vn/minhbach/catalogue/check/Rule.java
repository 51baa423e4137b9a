package vn.minhbach.catalogue.check;

import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.source.Source;

/**
 * One way in which published figures can contradict each other. A rule is a small class of its own: to add one, write
 * it, and a line for it in docs/architecture.md; that it runs follows from its being there.
 */
public abstract class Rule {

    private final String code;
    private final BilingualText title;
    private final BilingualText method;

    /**
     * @param code names the rule in addresses and in the API, so it never changes: lower-case letters and hyphens
     * @param title what must hold
     * @param method how it is compared, and what is left aside
     */
    Rule(String code, BilingualText title, BilingualText method) {
        this.code = code;
        this.title = title;
        this.method = method;
    }

    public String code() {
        return code;
    }

    public BilingualText title() {
        return title;
    }

    public BilingualText method() {
        return method;
    }

    /** Compares what there is on one project or programme, and tells of every comparison that it makes. */
    void check(Dossier dossier, Findings findings) {
    }

    /**
     * The same for observations of indicators, which are too many to be handed over: a rule reads those that it needs.
     *
     * @param only the ids of the versions that matter, null for all
     */
    void check(Snapshot at, Collection<Long> only, Findings findings) {
    }

    /**
     * The same for scores.
     *
     * @param only the ids of the versions that matter, null for all
     */
    void checkScores(Snapshot at, Collection<Long> only, Findings findings) {
    }

    /** The same for the documents on which figures rest. */
    void check(List<Source> cited, Findings findings) {
    }
}
