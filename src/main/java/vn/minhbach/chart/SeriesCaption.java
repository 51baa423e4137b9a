package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.source.Source;

/**
 * What a picture of figures along time says of itself. Its title is what it shows: the first and the last figure of the
 * firmest basis of the place that it is about, and whether the last is more or less, where hedges leave no doubt.
 */
final class SeriesCaption {

    private static final int SOURCES = 2;
    private static final int MOST_TOLD = 40;

    private final Snapshot at;
    private final SeriesData data;
    private final Language language;
    private final Messages words;

    SeriesCaption(Snapshot at, SeriesData data) {
        this.at = at;
        this.data = data;
        this.language = data.language();
        this.words = Wording.of(language);
    }

    Caption caption() {
        return new Caption(title(), subtitle(language, data.indicator().name(language), data.scale().label(language),
                data.common(), data.indicator()), notes(), description());
    }

    private String title() {
        Strand main = data.main();
        if (main == null || main.role() == Strand.Role.OTHER) {
            return data.indicator().name(language);
        }
        Basis firmest = main.points().stream().map(Point::basis).min(Comparator.naturalOrder()).orElseThrow();
        List<Point> points = main.points().stream().filter(each -> each.basis() == firmest).toList();
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        Map<String, Object> said = new HashMap<>();
        said.put("place", main.role() == Strand.Role.MEDIAN ? words.text("medianOf", Map.of("count", data.places()))
                : main.name());
        said.put("first", data.number(first));
        said.put("last", data.number(last));
        said.put("firstWhole", data.whole(first));
        said.put("lastWhole", data.whole(last));
        said.put("from", Times.text(first.period(), language));
        said.put("to", Times.text(last.period(), language));
        said.put("span", Times.span(first.period(), last.period(), language));
        return words.text(change(first, last), said);
    }

    private String change(Point first, Point last) {
        if (first.day() == last.day()) {
            return "once";
        }
        Interval before = Interval.of(first.value(), first.qualifier());
        Interval after = Interval.of(last.value(), last.qualifier());
        boolean rank = data.indicator().unit().equals(Figure.RANK);
        boolean exact = first.qualifier() == Qualifier.EXACT && last.qualifier() == Qualifier.EXACT;
        return before.isBelow(after) ? rank ? "rankFell" : "rose" : after.isBelow(before) ? rank ? "rankRose" : "fell"
                : exact ? "same" : "between";
    }

    /** What is measured, in which unit, and of which basis where that is the same of all and no fact. */
    static String subtitle(Language language, String indicator, String unit, Basis basis, Indicator of) {
        boolean estimate = basis == Basis.PLANNED && of.topic() == Topic.BUDGET;
        // A name that says that it is of estimates need not be told again.
        String said = basis == null || estimate ? null : Wording.labels(language).constant("basis", basis.name());
        return indicator + (unit.isEmpty() || of.unit().equals(Figure.RANK) ? "" : " · " + Wording.together(unit))
                + (said == null ? "" : " · " + said);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (data.points().anyMatch(each -> each.basis() != Basis.TARGET
                && (each.basis() == Basis.FORECAST || each.basis() != data.firmest()))) {
            notes.add(words.text("dashed"));
        }
        if (data.hedged(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST)) {
            notes.add(words.text("arrow"));
        }
        if (data.hedged(Qualifier.ABOUT)) {
            notes.add(words.text("hatched"));
        }
        if (!data.targets().isEmpty()) {
            notes.add(words.text("diamond"));
        }
        if (data.strands().stream().anyMatch(each -> each.role() == Strand.Role.MEDIAN)) {
            notes.add(words.text("medianMeans"));
        }
        if (data.worded() > 0) {
            notes.add(words.text("worded", Map.of("count", data.worded())));
        }
        return List.of(String.join(" ", notes), sources(at, data.sources(), language)).stream()
                .filter(each -> !each.isEmpty()).toList();
    }

    /**
     * Who says so, and as of which release.
     *
     * @param codes those of most first
     */
    static String sources(Snapshot at, List<String> codes, Language language) {
        Messages words = Wording.of(language);
        List<String> named = codes.stream().map(each -> at.get(Source.class, each)).filter(Objects::nonNull)
                .map(each -> each.title(language)).toList();
        String more = named.size() <= SOURCES ? "" : words.text("moreSources", Map.of("count", named.size() - SOURCES));
        return words.text("source",
                Map.of("sources", named.stream().limit(SOURCES).collect(Collectors.joining("; ")) + more, "release",
                        String.valueOf(at.release())));
    }

    private String description() {
        return data.strands().stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(Strand strand) {
        List<Point> points = strand.points().size() <= MOST_TOLD ? strand.points()
                : strand.points().subList(strand.points().size() - MOST_TOLD, strand.points().size());
        return strand.name() + ": "
                + points.stream().map(each -> Times.text(each.period(), language) + " " + data.number(each))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
