package vn.minhbach.catalogue.check;

import java.util.List;

import vn.minhbach.catalogue.source.Source;

/**
 * One way in which published figures can contradict each other. A rule is a small class of its own: to add one, write it,
 * and a line for it in the README; that it runs follows from its being there.
 */
public interface Rule {

    /** Names the rule in addresses and in the API, so it never changes: lower-case letters and hyphens. */
    String code();

    /** What must hold. */
    Sentence title();

    /** How it is compared, and what is left aside. */
    Sentence method();

    /** Compares what there is on one subject; says so also where all is in order. */
    void check(Dossier dossier, Findings findings);

    /** The sources on which something rests, where the rule is of them and not of figures. */
    default void check(List<Source> cited, Findings findings) {
    }
}
