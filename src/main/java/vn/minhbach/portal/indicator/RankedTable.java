package vn.minhbach.portal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.PlaceComparison.RankOrder;
import vn.minhbach.catalogue.indicator.Ranking;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.portal.asked.SeriesAsked;
import vn.minhbach.portal.asked.SeriesAsked.Sort;
import vn.minhbach.portal.figure.FigureColumn;
import vn.minhbach.portal.frame.BarLength;
import vn.minhbach.portal.frame.PagedList;

/**
 * Places by an indicator as a page shows them: all, or of a long list the first and the last with those that were
 * chosen.
 *
 * @param pinned that of the chosen place, which stands on top where the list does not begin with it; null for none
 * @param sort as chosen or as usual
 * @param byValue how they are to be sorted by value next: turned round, or the best first
 * @param shortened whether some are left out
 * @param ranked whether any place has a rank among others
 * @param drawn whether there are bars: a low rank is no short one
 * @param times whether they are of several times, so that each says its own
 */
public record RankedTable(FigureColumn column, Row pinned, PagedList<Row> rows, Sort sort, Sort byValue,
        boolean shortened, boolean ranked, boolean drawn, boolean times) {

    /** Of more than this the middle is left out. */
    private static final int FEW = 30;
    private static final int AT_EACH_END = 10;

    /**
     * @param share how long its bar is, null for none
     * @param chosen whether it is one of the places that the reader chose
     * @param before how many are left out before it
     */
    public record Row(Ranking.Line line, String share, boolean chosen, int before) {

        public IndicatorObservation observed() {
            return line.observed();
        }

        /** A value below zero has a bar that is drawn apart. */
        public boolean negative() {
            return line.value() != null && line.value().signum() < 0;
        }
    }

    static RankedTable of(Snapshot at, Indicator indicator, Ranking ranking, SeriesAsked asked, boolean all,
            Slice slice) {
        Sort best = ranking.order() == RankOrder.LOWEST_FIRST ? Sort.VALUE : Sort.VALUE_DESC;
        Sort sort = asked.sort() == null ? best : asked.sort();
        List<Ranking.Line> sorted = sorted(at, ranking, sort, best);
        Bars bars = Bars.of(at, sorted.stream().map(Ranking.Line::observed).toList());
        boolean shortened = sort.isByValue() && !all && sorted.size() > FEW;
        PagedList<Row> rows = shortened ? new PagedList<>(ends(sorted, asked, bars), sorted.size(), null, true)
                : PagedList.kept(sorted, slice)
                        .map(part -> part.stream().map(each -> row(each, asked, bars, 0)).toList());
        Row pinned = sort.isByValue() ? sorted.stream().filter(each -> each.isOf(asked.place())).findFirst()
                .filter(each -> sorted.indexOf(each) >= AT_EACH_END).map(each -> row(each, asked, bars, 0)).orElse(null)
                : null;
        Sort next = sort != best ? best : best == Sort.VALUE ? Sort.VALUE_DESC : Sort.VALUE;
        return new RankedTable(FigureColumn.of(sorted.stream().map(Ranking.Line::observed).toList()), pinned, rows,
                sort, next, shortened,
                !indicator.ranksFromTheFirst()
                        && sorted.stream().anyMatch(each -> each.rank() != null && each.of() > 1),
                !indicator.ranksFromTheFirst(),
                sorted.stream().map(each -> each.observed().claim().asOf()).distinct().limit(2).count() > 1);
    }

    /** How many columns it has. */
    public int columns() {
        return 2 + (ranked ? 1 : 0) + (drawn ? 1 : 0) + (times ? 1 : 0);
    }

    private static List<Ranking.Line> sorted(Snapshot at, Ranking ranking, Sort sort, Sort best) {
        if (sort == best) {
            return ranking.lines();
        }
        Comparator<Ranking.Line> byEnd = Comparator.comparing(each -> each.observed().claim().asOfEnd());
        Comparator<Ranking.Line> order = switch (sort) {
            case PLACE -> VietnameseOrder.by(each -> name(at, each));
            case VALUE -> Ranking.byValue(RankOrder.LOWEST_FIRST);
            case VALUE_DESC -> Ranking.byValue(RankOrder.HIGHEST_FIRST);
            case PERIOD -> byEnd;
            case PERIOD_DESC -> byEnd.reversed();
        };
        return ranking.lines().stream().sorted(order).toList();
    }

    private static String name(Snapshot at, Ranking.Line line) {
        Place place = at.get(Place.class, line.observed().observation().place());
        return place == null ? "" : place.name();
    }

    private static List<Row> ends(List<Ranking.Line> sorted, SeriesAsked asked, Bars bars) {
        TreeSet<Integer> shown = new TreeSet<>();
        IntStream.range(0, sorted.size())
                .filter(i -> i < AT_EACH_END || i >= sorted.size() - AT_EACH_END || chosen(sorted.get(i), asked))
                .forEach(shown::add);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int each : shown) {
            rows.add(row(sorted.get(each), asked, bars, each - next));
            next = each + 1;
        }
        return rows;
    }

    private static Row row(Ranking.Line line, SeriesAsked asked, Bars bars, int before) {
        return new Row(line, bars.share(line.observed()), chosen(line, asked), before);
    }

    private static boolean chosen(Ranking.Line line, SeriesAsked asked) {
        return line.isOf(asked.place()) || asked.places().stream().anyMatch(line::isOf);
    }

    /**
     * Only what the indicator's publisher says is drawn, so that what another says cannot make it small; so of several
     * times or years beside single ones only the single ones.
     */
    private record Bars(Snapshot at, boolean ranges, BigDecimal greatest) {

        static Bars of(Snapshot at, List<IndicatorObservation> rows) {
            Bars bars = new Bars(at, rows.stream().allMatch(each -> each.claim().ofRange()), null);
            return new Bars(at, bars.ranges,
                    BarLength.greatest(rows.stream().filter(bars::draws).map(each -> each.observation().value())));
        }

        private boolean draws(IndicatorObservation each) {
            return at.catalogue().isOwn(each) && each.claim().ofRange() == ranges;
        }

        String share(IndicatorObservation each) {
            return draws(each) ? BarLength.of(each.observation().value(), greatest) : null;
        }
    }
}
