package vn.minhbach.catalogue.figure;

import java.util.List;

/**
 * The parts that filters of all facts have: when and how firmly something is said, by which source, and which is the
 * latest. Null parts keep all.
 */
public interface FactNarrowing {

    /** Times in any of which all of the time lies that a fact speaks of. What lies in one only in part is not kept. */
    List<Period> period();

    /** In which it begins, or after it. */
    Period periodFrom();

    /** In which it ends, or before it. */
    Period periodTo();

    /** Exactly these times, as written in the dataset. */
    List<Period> asOf();

    List<Basis> basis();

    /** Codes of documents. */
    List<String> source();

    /** Words of who says so in the source. */
    String saidBy();

    /** Numbers; null for all, and of facts that have none. */
    default ValueRange value() {
        return null;
    }

    /**
     * Of what the other parts keep, and of what leads, only the latest of each series: of the same thing, said in the
     * same way.
     */
    Boolean latest();

    /** The same of so many times, the latest ones of each series. */
    Integer latestPeriods();

    /** Of how many times of each series facts are wanted; null for all. */
    default Integer wantedPeriods() {
        return latestPeriods() != null ? latestPeriods() : Boolean.TRUE.equals(latest()) ? Integer.valueOf(1) : null;
    }

    /** Whether it says anything of times, sources or numbers, which some facts of a series meet and others do not. */
    default boolean dividesSeries() {
        return period() != null || periodFrom() != null || periodTo() != null || asOf() != null || source() != null
                || saidBy() != null
                || value() != null;
    }
}
