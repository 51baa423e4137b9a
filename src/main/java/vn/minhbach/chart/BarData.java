package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;

/**
 * Places side by side by one indicator at one time, the greatest first, of ranks the first.
 *
 * @param rows those that are drawn, null where others are left out between two of them
 * @param all how many there are
 * @param left how many are left out
 * @param rank of the place that it is about, from 1 on; 0 where hedges leave it open, or there is no such place
 * @param period of all of them, as its dataset writes it
 */
record BarData(Indicator indicator, Language language, List<Row> rows, int all, int left, int rank, String period,
        Basis basis, FigureScale scale, String place) {

    /** As many are drawn whole. */
    private static final int MOST = 70;
    /** Of more, so many of the first and of the last. */
    private static final int FIRST = 25;
    private static final int LAST = 10;
    private static final int AROUND = 2;

    /**
     * @param chosen whether it is about this place
     * @param other whether it is held against it
     */
    record Row(Point point, String code, String name, boolean chosen, boolean other) {
    }

    /** Null where there is nothing to draw. */
    static BarData of(Snapshot at, Indicator indicator, ChartQuestion asked, Language language) {
        PlaceFigures all = PlaceFigures.of(at, indicator);
        String parent = asked.place() == null ? null : all.parent(at, asked.place());
        List<IndicatorObservation> told = all.peers().getOrDefault(parent == null ? all.largest() : parent, List.of());
        List<IndicatorObservation> then = asked.period() == null ? PlaceFigures.latest(told)
                : told.stream().filter(each -> each.claim().asOf().equals(asked.period().text())).toList();
        Basis firmest = then.stream().map(each -> each.claim().basis()).min(Comparator.naturalOrder()).orElse(null);
        boolean upwards = indicator.unit().equals(Figure.RANK);
        Comparator<Row> greatest = Comparator.comparing(each -> each.point().value());
        Map<String, Row> rows = new HashMap<>();
        for (IndicatorObservation each : then) {
            if (each.claim().basis() == firmest && each.figure().value() != null) {
                String code = each.observation().place();
                Place place = at.get(Place.class, code);
                // Where sources differ of one place, what came in last.
                rows.merge(code,
                        new Row(Point.of(each), code, place == null ? code : place.name(language),
                                code.equals(asked.place()) || all.byPlace().size() == 1, asked.places().contains(code)),
                        (one, other) -> one.point().told().cursor() > other.point().told().cursor() ? one : other);
            }
        }
        List<Row> sorted = rows.values().stream()
                .sorted((upwards ? greatest : greatest.reversed()).thenComparing(Row::code)).toList();
        if (sorted.isEmpty()) {
            return null;
        }
        List<Row> drawn = shown(sorted);
        FigureScale scale = FigureScale.of(sorted.stream().map(each -> each.point().told().figure()).toList(),
                indicator.decimals());
        return new BarData(indicator, language, drawn, sorted.size(),
                sorted.size() - (int) drawn.stream().filter(each -> each != null).count(), rank(sorted),
                then.get(0).claim().asOf(), firmest, scale, asked.place());
    }

    private static List<Row> shown(List<Row> sorted) {
        if (sorted.size() <= MOST) {
            return sorted;
        }
        List<Integer> marked = IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).chosen || sorted.get(i).other).boxed().toList();
        List<Row> shown = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < sorted.size(); i++) {
            int here = i;
            boolean wanted = i < FIRST || i >= sorted.size() - LAST
                    || marked.stream().anyMatch(each -> Math.abs(each - here) <= AROUND);
            if (wanted) {
                shown.add(sorted.get(i));
            } else if (!gap) {
                shown.add(null);
            }
            gap = !wanted;
        }
        return shown;
    }

    /** No more than so many, of which one is the place that it is about. */
    BarData first(int most) {
        if (rows.size() <= most) {
            return this;
        }
        int own = IntStream.range(0, rows.size()).filter(i -> rows.get(i) != null && rows.get(i).chosen).findFirst()
                .orElse(0);
        List<Row> first = new ArrayList<>(rows.subList(0, own < most - 1 ? most - 1 : most - 2));
        first.add(null);
        if (own >= first.size() - 1) {
            first.add(rows.get(own));
        }
        int drawn = (int) first.stream().filter(each -> each != null).count();
        return new BarData(indicator, language, first, all, all - drawn, rank, period, basis, scale, place);
    }

    private static int rank(List<Row> sorted) {
        boolean exact = sorted.stream().allMatch(each -> each.point.qualifier() == Qualifier.EXACT);
        BigDecimal own = sorted.stream().filter(Row::chosen).map(each -> each.point.value()).findFirst().orElse(null);
        return !exact || own == null ? 0
                : 1 + (int) sorted.stream().takeWhile(each -> each.point.value().compareTo(own) != 0).count();
    }

    /** The codes of the sources, those of the most figures first. */
    List<String> sources() {
        return CitedSources.of(rows.stream().filter(each -> each != null).map(each -> each.point.told().claim()));
    }

    /** Whether these are parts of a hundred. */
    boolean shares() {
        return indicator.unit().equals(Figure.PERCENT) && rows.stream().filter(each -> each != null)
                .allMatch(each -> each.point.value().signum() >= 0
                        && each.point.value().compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    boolean ranks() {
        return indicator.unit().equals(Figure.RANK);
    }

    String whole(Point point) {
        return Wording.together(scale.whole(point.value(), point.qualifier(), point.hedge(), language));
    }

    /** A number as it stands beside its bar: the unit is told above. */
    String number(Point point) {
        return scale.text(point.value(), point.qualifier(), point.hedge(), language);
    }

    Caption caption(Snapshot at) {
        Messages words = Wording.of(language);
        List<Row> told = rows.stream().filter(each -> each != null).toList();
        Row chosen = told.stream().filter(Row::chosen).findFirst().orElse(null);
        Row first = told.get(0);
        Row last = told.get(told.size() - 1);
        Map<String, Object> said = new HashMap<>();
        said.put("time", Times.text(first.point.period(), language));
        said.put("count", all);
        said.put("rank", rank);
        said.put("place", chosen == null ? "" : chosen.name);
        said.put("value", chosen == null ? "" : whole(chosen.point));
        said.put("first", first.name);
        said.put("firstValue", whole(first.point));
        said.put("last", last.name);
        said.put("lastValue", whole(last.point));
        String title = all == 1 ? "single" : chosen == null ? "highest" : rank == 0 || ranks() ? "placed"
                : rank == 1 ? "rankedFirst" : rank == all ? "rankedLast" : "ranked";
        List<String> notes = new ArrayList<>();
        if (told.stream().anyMatch(each -> LineChart.Hedged.of(each.point.qualifier()) == LineChart.Hedged.ABOUT)) {
            notes.add(words.text("hatched"));
        }
        if (told.stream().map(each -> LineChart.Hedged.of(each.point.qualifier()))
                .anyMatch(each -> each == LineChart.Hedged.UP || each == LineChart.Hedged.DOWN)) {
            notes.add(words.text("arrow"));
        }
        notes = notes.isEmpty() ? notes : new ArrayList<>(List.of(String.join(" ", notes)));
        notes.add(SeriesCaption.sources(at, sources(), language));
        return new Caption(words.text(title, said),
                SeriesCaption.subtitle(language, indicator.name(language), scale.label(language),
                        basis == Basis.ACTUAL ? null : basis, indicator)
                        + " · " + Times.text(first.point.period(), language),
                notes,
                told.stream().map(each -> each.name + " " + number(each.point)).collect(Collectors.joining("; "))
                        + ".");
    }

}
