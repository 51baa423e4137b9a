package vn.minhbach.portal.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.PlaceComparison;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.chart.CitedSources;
import vn.minhbach.chart.map.ClassSteps;
import vn.minhbach.chart.map.Inset;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.map.ProvinceMap.ColourClass;
import vn.minhbach.portal.map.ProvinceMap.Region;
import vn.minhbach.portal.map.ProvinceShapes.Located;

/** Reads what a map of provinces shows. */
@Singleton
public class ProvinceMaps {

    /** Of {@link MapTopic#DATA}: programmes or projects, or statistics alone. */
    static final BigDecimal PLANS = BigDecimal.valueOf(2);
    private static final BigDecimal STATISTICS = BigDecimal.ONE;

    private static final Comparator<Funding> RATE = Comparator.comparing((Funding each) -> each.percent() == null)
            .thenComparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder())
            .thenComparing(each -> each.claim().basis())
            .thenComparing(each -> each.version().id(), Comparator.reverseOrder());

    private final Projects projects;
    private final Programmes programmes;
    private final Observations observations;

    ProvinceMaps(Projects projects, Programmes programmes, Observations observations) {
        this.projects = projects;
        this.programmes = programmes;
        this.observations = observations;
    }

    /** As the address of a page chooses: by {@code map} the topic, by {@code borders} the time. */
    public ProvinceMap asked(PageContext context, MapTopic usual) {
        MapTopic topic = context.query().value("map", MapTopic.class, usual);
        return of(context.at(), topic == MapTopic.INDICATOR ? usual : topic,
                context.query().value("borders", Borders.class, null));
    }

    /**
     * @param figure null where it is counted
     * @param number null for words
     */
    private record Value(BigDecimal number, Figure figure, Integer year) {

        static Value counted(long count) {
            return new Value(BigDecimal.valueOf(count), null, null);
        }
    }

    private record Drawn(MapTopic topic, Borders borders) {
    }

    private record DrawnIndicator(String indicator, String period, Basis basis, Borders borders) {
    }

    /**
     * Of what is counted, today's provinces show their own and that of those that went into them; what sources state is
     * shown of the very province that they speak of.
     *
     * @param borders null for those that have room for most of what is known
     * @return null where there are no such provinces
     */
    public ProvinceMap of(Snapshot at, MapTopic topic, Borders borders) {
        return at.catalogue().derived(new Drawn(topic, borders), catalogue -> {
            Snapshot whole = new Snapshot(catalogue);
            return switch (topic) {
                case DATA -> counted(whole, topic, borders, ofData(whole), true);
                case PROJECTS -> counted(whole, topic, borders, projects.facet(whole, null, Projects.BY_PLACE), false);
                case DISBURSEMENT -> stated(whole, topic, borders, rates(whole), null, null);
                case INDICATOR -> throw new IllegalArgumentException("Which?");
            };
        });
    }

    /**
     * @param period null for the latest, as {@link PlaceComparison} chooses it; so the basis
     * @return null where the indicator has no figure of any place then
     */
    public ProvinceMap of(Snapshot at, Indicator indicator, String period, Basis basis, Borders borders) {
        return at.catalogue().recent(new DrawnIndicator(indicator.code(), period, basis, borders), catalogue -> {
            PlaceComparison compared = PlaceComparison.of(new Snapshot(catalogue), indicator, null, period, basis);
            if (compared == null) {
                return null;
            }
            Map<String, Value> values = new HashMap<>();
            compared.rows()
                    .forEach(each -> values.put(each.place(), new Value(each.figure().value(), each.figure(), null)));
            Borders chosen = borders != null ? borders
                    : Borders.on(Period.parse(compared.period()).orElseThrow().end());
            return stated(new Snapshot(catalogue), MapTopic.INDICATOR, chosen, values, indicator, compared.period());
        });
    }

    private Map<String, Long> ofData(Snapshot at) {
        Map<String, Long> found = new HashMap<>();
        observations.byPlace(at, null).keySet().forEach(each -> found.put(each, STATISTICS.longValue()));
        Stream.concat(programmes.facet(at, null, Programmes.BY_PLACE).keySet().stream(),
                projects.facet(at, null, Projects.BY_PLACE).keySet().stream())
                .forEach(each -> found.put(each, PLANS.longValue()));
        return found;
    }

    /**
     * The latest rate of a plan-year of each place that a source states as a number, a fact before what is expected;
     * else its words.
     */
    private static Map<String, Value> rates(Snapshot at) {
        Map<String, Funding> best = new HashMap<>();
        at.own(Funding.class).rows().stream()
                .filter(each -> each.measure() == Measure.DISBURSEMENT_RATE && each.programme() != null)
                .forEach(each -> {
                    Programme programme = at.get(Programme.class, each.programme());
                    if (programme != null) {
                        best.merge(programme.place(), each,
                                (one, other) -> RATE.compare(one, other) <= 0 ? one : other);
                    }
                });
        Map<String, Value> rates = new HashMap<>();
        best.forEach((place, each) -> rates.put(place,
                new Value(each.percent(), each.figure(), each.fiscalYear() != null ? each.fiscalYear()
                        : Integer.valueOf(at.get(Programme.class, each.programme()).fiscalYear()))));
        return rates;
    }

    /** @param most whether a province is what most of its formers are, rather than all of them together */
    private static ProvinceMap counted(Snapshot at, MapTopic topic, Borders borders, Map<String, Long> counts,
            boolean most) {
        Borders chosen = borders != null ? borders
                : ProvinceShapes.at(at).on(Borders.NOW.day()).isEmpty() ? Borders.BEFORE : Borders.NOW;
        Map<String, Value> values = new HashMap<>();
        List<Located> provinces = ProvinceShapes.at(at).on(chosen.day());
        for (Located each : provinces) {
            LongList found = new LongList(each.codes().map(counts::get).filter(Objects::nonNull).toList());
            if (!found.all.isEmpty()) {
                values.put(each.place().code(), Value.counted(most ? found.greatest() : found.sum()));
            }
        }
        Function<Located, Boolean> joined = each -> each.formers().stream()
                .anyMatch(former -> counts.containsKey(former.code()));
        return draw(at, topic, chosen, provinces, values, joined, null, null);
    }

    private record LongList(List<Long> all) {

        long greatest() {
            return all.stream().max(Comparator.naturalOrder()).orElse(0L);
        }

        long sum() {
            return all.stream().mapToLong(Long::longValue).sum();
        }
    }

    private static ProvinceMap stated(Snapshot at, MapTopic topic, Borders borders, Map<String, Value> values,
            Indicator indicator, String period) {
        Borders chosen = borders != null ? borders : Stream.of(Borders.values())
                .max(Comparator.comparing(each -> ProvinceShapes.at(at).on(each.day()).stream()
                        .filter(there -> values.containsKey(there.place().code())).count()))
                .orElseThrow();
        LocalDate day = period == null || chosen != Borders.on(Period.parse(period).orElseThrow().end()) ? chosen.day()
                : Period.parse(period).orElseThrow().end();
        return draw(at, topic, chosen, ProvinceShapes.at(at).on(day), values, each -> false, indicator, period);
    }

    private static ProvinceMap draw(Snapshot at, MapTopic topic, Borders borders, List<Located> provinces,
            Map<String, Value> values,
            Function<Located, Boolean> joined, Indicator indicator, String period) {
        if (provinces.isEmpty()) {
            return null;
        }
        List<Value> shown = provinces.stream().map(each -> values.get(each.place().code()))
                .filter(each -> each != null && each.number != null).toList();
        ClassSteps steps = ClassSteps.of(shown.stream().map(Value::number).toList());
        Map<String, String> islands = Inset.ofVietnam().stream().collect(Collectors.toMap(Inset::of, Inset::dots));
        List<Region> regions = new ArrayList<>();
        for (Located each : provinces) {
            Value value = values.get(each.place().code());
            boolean known = value != null && value.number != null;
            regions.add(new Region(each.place(), joined.apply(each) ? each.formers() : List.of(), each.outline(),
                    each.shapes().stream().map(islands::get).filter(Objects::nonNull).findFirst().orElse(null),
                    known ? steps.shade(steps.of(value.number)) : 0, value == null ? null : value.number,
                    value == null ? null : value.figure, value == null ? null : value.year));
        }
        List<Figure> figures = shown.stream().map(Value::figure).filter(Objects::nonNull).toList();
        List<Basis> bases = figures.stream().map(each -> each.claim().basis()).distinct().toList();
        List<String> there = provinces.stream().map(each -> each.place().code()).toList();
        long outside = indicator == null && topic != MapTopic.DISBURSEMENT ? 0
                : ProvinceShapes.at(at).all().stream().map(each -> each.place().code())
                        .filter(each -> values.containsKey(each) && !there.contains(each)).count();
        return new ProvinceMap(topic, borders, indicator, period, bases.size() == 1 ? bases.get(0) : null,
                figures.isEmpty() ? null : FigureScale.of(figures, indicator == null ? 0 : indicator.decimals()),
                regions, classes(steps, regions), outside, CitedSources.of(figures.stream().map(Figure::claim)));
    }

    private static List<ColourClass> classes(ClassSteps steps, List<Region> regions) {
        return IntStream.range(0, steps.count()).mapToObj(step -> {
            BigDecimal from = steps.single() ? steps.values().get(step) : step == 0 ? null
                    : steps.bounds().get(step - 1);
            BigDecimal below = steps.single() || step == steps.bounds().size() ? null : steps.bounds().get(step);
            return new ColourClass(steps.shade(step), from, below, steps.single(),
                    regions.stream().filter(each -> each.shade() == steps.shade(step)).count());
        }).toList();
    }
}
