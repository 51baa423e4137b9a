package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.place.Place;

/**
 * What is told of an indicator along time: of the place that it is about, of further places, and the median of all.
 * Only what the indicator's publisher tells counts, and single times only where there are any.
 *
 * @param strands the one that it is about first
 * @param targets what is aimed at for the place that it is about
 * @param places of how many places the latest median is
 * @param worded how many of these figures are in words, and so are not drawn
 */
public record SeriesData(Indicator indicator, Language language, List<Strand> strands, List<Point> targets,
        FigureScale scale, int places, int worded) {

    /** So many places without one that it is about are all shown. */
    private static final int FEW = ChartQuestion.MOST_PLACES + 1;

    /** Null where there is nothing to draw. */
    static SeriesData of(Snapshot at, Indicator indicator, ChartQuestion asked, Language language) {
        PlaceFigures all = PlaceFigures.of(at, indicator);
        List<String> chosen = Stream.concat(Stream.ofNullable(asked.place()), asked.places().stream()).toList();
        boolean alone = asked.place() != null;
        Map<Double, Point> medians = indicator.unit().equals(Figure.RANK) ? Map.of()
                : all.medians(asked.place() == null ? null : all.parent(at, asked.place()));
        if (chosen.isEmpty()) {
            List<String> known = List.copyOf(all.byPlace().keySet());
            alone = known.size() == 1;
            chosen = known.size() <= FEW ? known : medians.isEmpty() ? all.extremes(FEW) : all.extremes(2);
        }
        List<Strand> strands = new ArrayList<>();
        List<Point> targets = new ArrayList<>();
        int worded = 0;
        for (String place : chosen) {
            List<IndicatorObservation> told = all.byPlace().getOrDefault(place, List.of());
            boolean first = alone && place.equals(chosen.get(0));
            List<Point> points = told.stream().filter(each -> each.figure().value() != null).map(Point::of)
                    .sorted(Comparator.comparing(Point::day)).toList();
            worded += told.size() - points.size();
            if (first) {
                targets.addAll(points.stream().filter(each -> each.basis() == Basis.TARGET).toList());
            }
            Place named = at.get(Place.class, place);
            List<Point> course = points.stream().filter(each -> each.basis() != Basis.TARGET).toList();
            if (!course.isEmpty()) {
                strands.add(new Strand(first ? Strand.Role.CHOSEN : Strand.Role.OTHER, first ? 0 : hue(strands),
                        named == null ? place : named.name(language), course));
            }
        }
        if (!medians.isEmpty()) {
            Strand median = new Strand(Strand.Role.MEDIAN, 0, Wording.of(language).text("median"),
                    List.copyOf(medians.values()));
            strands.add(strands.isEmpty() || strands.get(0).role() == Strand.Role.CHOSEN ? strands.size() : 0, median);
        }
        List<Point> drawn = Stream.concat(strands.stream().flatMap(each -> each.points().stream()), targets.stream())
                .toList();
        return drawn.isEmpty() ? null : new SeriesData(indicator, language, strands, targets, scale(indicator, drawn),
                medians.isEmpty() ? 0 : all.at(latest(medians)), worded);
    }

    private static String latest(Map<Double, Point> medians) {
        return medians.values().stream().max(Comparator.comparing(Point::day)).orElseThrow().period().text();
    }

    private static int hue(List<Strand> before) {
        return 1 + (int) before.stream().filter(each -> each.role() == Strand.Role.OTHER).count();
    }

    private static FigureScale scale(Indicator indicator, Collection<Point> points) {
        FigureScale told = FigureScale.of(
                points.stream().map(Point::told).filter(Objects::nonNull).map(IndicatorObservation::figure).toList(),
                indicator.decimals());
        return told != null ? told
                : FigureScale.of(indicator.unit(), points.stream().map(Point::value).toList(), indicator.decimals());
    }

    /** The one that it is about: of the chosen place, else the median of all, else the first. */
    Strand main() {
        return strands.isEmpty() ? null : strands.get(0);
    }

    Stream<Point> points() {
        return Stream.concat(strands.stream().flatMap(each -> each.points().stream()), targets.stream());
    }

    /** At how many times anything of the first is told. */
    int times() {
        return (int) (main() == null ? 0
                : main().points().stream().map(each -> each.period().text()).distinct().count());
    }

    /** The firmest of what is drawn. */
    Basis firmest() {
        return points().map(Point::basis).min(Comparator.naturalOrder()).orElse(Basis.ACTUAL);
    }

    /** What is said in words of the basis of all, null where that is facts, or they differ. */
    Basis common() {
        List<Basis> all = points().map(Point::basis).distinct().toList();
        return all.size() == 1 && all.get(0) != Basis.ACTUAL ? all.get(0) : null;
    }

    /** The codes of the sources, those of the most figures first. */
    List<String> sources() {
        return CitedSources.of(points().map(Point::told).filter(Objects::nonNull).map(IndicatorObservation::claim));
    }

    /** A number with its unit, hedged as its source does. */
    String whole(Point point) {
        return Wording.together(scale.whole(point.value(), point.qualifier(), point.hedge(), language));
    }

    /** The same without its unit. */
    String number(Point point) {
        return scale.text(point.value(), point.qualifier(), point.hedge(), language);
    }

    boolean hedged(Qualifier... any) {
        List<Qualifier> wanted = List.of(any);
        return points().anyMatch(each -> wanted.contains(each.qualifier()));
    }
}
