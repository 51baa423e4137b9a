package vn.minhbach.sdmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.Observations;

/**
 * Makes series of observations one after another, so that no more than one thing's are in memory beside the records;
 * those that a key cannot keep are not looked at where an index tells them apart.
 */
final class SeriesReader implements Iterator<Series> {

    private static final Comparator<String> CODE = Comparator.nullsLast(Comparator.naturalOrder());
    /** All of a series together, and within it all of a time. */
    private static final Comparator<Observation> TOGETHER = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::place, CODE)
            .thenComparing(Observation::agency, CODE).thenComparing(row -> Frequency.ofTime(row.claim().asOf()))
            .thenComparing(row -> row.claim().basis());
    private static final Comparator<Observation> BY_TIME = Comparator
            .comparing((Observation row) -> row.claim().asOfEnd()).thenComparing(row -> row.claim().asOf());
    static final SortOrder<Observation> ORDER = SortOrder.by(TOGETHER.thenComparing(BY_TIME));

    private final Snapshot at;
    private final SeriesQuery query;
    private final List<Observation> rows;
    private final Deque<Series> made = new ArrayDeque<>();
    private int next;

    private SeriesReader(Snapshot at, SeriesQuery query, List<Observation> rows) {
        this.at = at;
        this.query = query;
        this.rows = rows;
    }

    static SeriesReader of(Snapshot at, SeriesQuery query) {
        return new SeriesReader(at, query, rows(at, query));
    }

    /** The same observations, the earliest first. */
    static List<Observation> byTime(List<Observation> rows) {
        return rows.stream().sorted(BY_TIME).toList();
    }

    /** How many observations it goes through at most. */
    int size() {
        return rows.size();
    }

    private static List<Observation> rows(Snapshot at, SeriesQuery query) {
        KeyFilter key = query.key();
        ObservationFilter filter = ObservationFilter.ALL.indicator(key.wanted(SeriesDimension.INDICATOR))
                .basis(key.bases())
                .periodFrom(query.from()).periodTo(query.to());
        List<String> areas = key.wanted(SeriesDimension.REF_AREA);
        List<String> agencies = key.wanted(SeriesDimension.AGENCY);
        if (areas == null && agencies == null) {
            return Observations.ask(at, filter).list(ORDER);
        }
        Stream<Observation> found = Stream.empty();
        if (agencies == null || agencies.contains(SeriesDimension.WHOLE)) {
            found = Observations.ask(at, filter.place(areas)).where(row -> row.place() != null).stream();
        }
        List<String> wanted = agencies == null ? of(at, areas)
                : agencies.stream().filter(each -> areas == null || areas.contains(SeriesKey.area(at, each))).toList();
        if (!wanted.isEmpty()) {
            found = Stream.concat(found, Observations.ask(at, filter.agency(wanted)).stream());
        }
        return found.sorted(TOGETHER.thenComparing(BY_TIME)).toList();
    }

    /** The agencies of these places. */
    private static List<String> of(Snapshot at, List<String> areas) {
        return at.ask(Agency.class).in(Agency::place, areas).stream().map(Agency::code).toList();
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && next < rows.size()) {
            int from = next;
            Observation first = rows.get(from);
            do {
                next++;
            } while (next < rows.size() && TOGETHER.compare(first, rows.get(next)) == 0);
            make(rows.subList(from, next));
        }
        return !made.isEmpty();
    }

    @Override
    public Series next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.remove();
    }

    /** @param same of one thing, sorted by time */
    private void make(List<Observation> same) {
        Observation first = same.get(0);
        Indicator indicator = at.get(Indicator.class, first.indicator());
        SeriesKey key = SeriesKey.of(at, first);
        if (indicator == null) {
            // Of what sources had said by a day: none had said yet what is measured.
            return;
        }
        List<List<Observation>> claims = claims(at, same);
        for (int i = 0; i < claims.size(); i++) {
            SeriesKey own = key.claim(i + 1);
            List<Observation> kept = query.keeps(own) ? query.kept(claims.get(i)) : List.of();
            if (!kept.isEmpty()) {
                made.add(new Series(own, indicator, kept));
            }
        }
    }

    /** What leads of each time, what comes second, and so on, each sorted by time. */
    static List<List<Observation>> claims(Snapshot at, List<Observation> same) {
        List<List<Observation>> claims = new ArrayList<>(1);
        for (int from = 0, to; from < same.size(); from = to) {
            to = from + 1;
            while (to < same.size() && same.get(to).claim().asOf().equals(same.get(from).claim().asOf())) {
                to++;
            }
            List<Observation> ofTime = same.subList(from, to);
            if (ofTime.size() > 1) {
                ofTime = ofTime.stream().sorted(leading(at)).toList();
            }
            for (int i = 0; i < ofTime.size(); i++) {
                if (i == claims.size()) {
                    claims.add(new ArrayList<>());
                }
                claims.get(i).add(ofTime.get(i));
            }
        }
        return claims;
    }

    /** As the portal does: the word of who has the best right, and of that the last that came in. */
    static Comparator<Observation> leading(Snapshot at) {
        return Comparator.comparing((Observation row) -> row.authority(at.catalogue()))
                .thenComparing(Comparator.comparing((Observation row) -> row.version().id()).reversed());
    }
}
