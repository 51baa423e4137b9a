package vn.minhbach.catalogue.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.history.Versioned;

/**
 * That a source says something of a subject. Of the sources with a date, the one that spoke last by a day; of each
 * without, one for each time that it speaks of.
 *
 * @param subject the code of what it is of
 * @param source the code of the document
 * @param on the day on which it was published, else issued; null where neither is known
 * @param asOf the latest time that it speaks of, as in {@link vn.minhbach.catalogue.figure.Period}; of what it reports
 *     as facts, where it does
 * @param actual whether it reports that as a fact
 */
public record SourceStatement(String subject, String source, LocalDate on, String asOf, boolean actual) {

    /** What is said of many subjects, as it is gathered row by row. */
    public static final class Collector {

        /** What comes last: by the day of the source, whether a fact, the end of the time, the time and the source. */
        private static final Comparator<Claimed> LATEST = Comparator
                .comparing(Claimed::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(each -> each.claim.basis() == Basis.ACTUAL).thenComparing(each -> each.claim.asOfEnd())
                .thenComparing(each -> each.claim.asOf() + "/" + each.claim.source());

        private record Claimed(Claim claim, LocalDate on) {
        }

        /** @param source null for all that are dated; so the time that it speaks of */
        private record Key(String subject, Object kind, String source, String asOf) {
        }

        private final Snapshot at;
        private final Map<Key, Claimed> latest = new HashMap<>();
        /** The days on which sources spoke, as many rows rest on the same few. */
        private final Map<String, Optional<LocalDate>> days = new HashMap<>();

        /** @param at held against a day; what a source with a later date says is left out */
        public Collector(Snapshot at) {
            this.at = at;
        }

        /**
         * @param subject null for none
         * @param kind of each, the last is told, as a plan says nothing of what was reported
         */
        public void add(String subject, Object kind, Claim claim) {
            LocalDate on = days.computeIfAbsent(claim.source(), source -> Optional.ofNullable(spoke(at, source)))
                    .orElse(null);
            if (subject == null || on != null && on.isAfter(at.on())) {
                return;
            }
            Key key = on != null ? new Key(subject, kind, null, null)
                    : new Key(subject, kind, claim.source(), claim.asOf());
            latest.merge(key, new Claimed(claim, on), (one, other) -> LATEST.compare(one, other) >= 0 ? one : other);
        }

        public List<SourceStatement> all() {
            List<SourceStatement> all = new ArrayList<>();
            latest.forEach((key, each) -> all
                    .add(new SourceStatement(key.subject, each.claim.source(), each.on, each.claim.asOf(),
                            each.claim.basis() == Basis.ACTUAL)));
            return all;
        }
    }

    /** The day on which the source of a row spoke; null where nobody knows. */
    public static LocalDate spoke(Snapshot at, String source) {
        Source found = at.get(Source.class, source);
        return found == null ? null : found.on();
    }

    /** The first of the days on which sources with a date say that these rows are so; null where none does. */
    public static LocalDate first(Snapshot at, Iterable<? extends Versioned> rows) {
        LocalDate first = null;
        for (Versioned each : rows) {
            LocalDate on = spoke(at, each.statedBy());
            first = first == null || on != null && on.isBefore(first) ? on : first;
        }
        return first;
    }
}
