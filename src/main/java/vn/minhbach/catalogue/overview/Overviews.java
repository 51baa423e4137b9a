package vn.minhbach.catalogue.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Foreseen;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.programme.Programme;

/** Works out, once for a catalogue, what there is to say of the money of places at first sight. */
@Singleton
public class Overviews implements Foreseen {

    private static final Object ALL = Overviews.class;
    /** How far back years are looked into for places of which later ones tell nothing. */
    private static final int YEARS = 6;
    private static final Set<PlaceKind> PROVINCES = Set.of(PlaceKind.PROVINCE, PlaceKind.CITY);
    /** Of one place: what a rate is known of, then the latest year, then what has a number. */
    private static final Comparator<MoneyStanding> BEST = Comparator
            .comparing((MoneyStanding each) -> each.firmness() == Firmness.NO_RATE)
            .thenComparing(MoneyStanding::year, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(MoneyStanding::firmness);
    private static final Comparator<MoneyStanding> ORDER = Comparator.comparing(MoneyStanding::firmness)
            .thenComparing(MoneyStanding::year, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(MoneyStanding::percent, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MoneyStanding::place);
    private static final Comparator<MoneyStanding> LATEST = Comparator
            .comparing((MoneyStanding each) -> each.rate().claim().asOfEnd())
            .thenComparing(each -> each.rate().claim().basis() == Basis.ACTUAL)
            .thenComparing(each -> each.allocated() == null || each.allocated().amount() == null ? BigDecimal.ZERO
                    : each.allocated().amount())
            .thenComparing(MoneyStanding::programme, Comparator.reverseOrder());

    private final FundingSummaries summaries;

    Overviews(FundingSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public void workOut(Catalogue present) {
        at(new Snapshot(present));
    }

    public Overview at(Snapshot at) {
        return at.catalogue().derived(ALL, catalogue -> read(new Snapshot(catalogue)));
    }

    private Overview read(Snapshot at) {
        List<MoneyStanding> plans = new ArrayList<>();
        long all = 0;
        long unspent = 0;
        for (Programme each : at.table(Programme.class).rows()) {
            // Kept for later, when more may be known of a row.
            List<Funding> money = at.own(Funding.class).of(Fundings.BY_PROGRAMME, each.code()).stream()
                    .map(row -> row.knownAt(at)).toList();
            MoneyStanding stands = money.isEmpty() ? null : of(each, money);
            all++;
            unspent += stands == null || stands.disbursed() == null || stands.disbursed().amount() == null ? 1 : 0;
            if (stands != null) {
                plans.add(stands);
            }
        }
        Map<String, MoneyStanding> best = best(at, plans);
        List<MoneyStanding> latest = plans.stream().filter(Overviews::isReported).toList();
        List<Place> provinces = at.table(Place.class).rows().stream()
                .filter(each -> PROVINCES.contains(each.kind()) && each.validTo() == null).toList();
        Set<String> told = new HashSet<>(best.keySet());
        best.keySet().stream().map(code -> at.get(Place.class, code)).filter(Objects::nonNull).map(Place::successor)
                .filter(Objects::nonNull).forEach(told::add);
        return new Overview(best.values().stream().filter(each -> isProvince(at, each.place())).sorted(ORDER).toList(),
                best,
                latest.stream().max(LATEST).orElse(null), all, unspent, provinces.size(),
                provinces.stream().filter(each -> !told.contains(each.code())).count());
    }

    /** Whether it says how far disbursement came, or is to come, by a number: what is only aimed at tells neither. */
    private static boolean isReported(MoneyStanding each) {
        return each.rate() != null && each.rate().percent() != null
                && (each.rate().claim().basis() == Basis.ACTUAL || each.rate().claim().basis() == Basis.FORECAST);
    }

    private static boolean isProvince(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        return place != null && PROVINCES.contains(place.kind());
    }

    private Map<String, MoneyStanding> best(Snapshot at, List<MoneyStanding> plans) {
        Map<String, List<MoneyStanding>> found = plans.stream().collect(Collectors.groupingBy(MoneyStanding::place));
        added(at).forEach((place, stands) -> {
            // What a source says of the whole goes before what its parts come to.
            if (found.getOrDefault(place, List.of()).stream().allMatch(each -> each.firmness() == Firmness.NO_RATE)) {
                found.computeIfAbsent(place, first -> new ArrayList<>()).add(stands);
            }
        });
        Map<String, MoneyStanding> best = new HashMap<>();
        found.forEach((place, all) -> best.put(place, all.stream().min(BEST).orElseThrow()));
        return best;
    }

    /** What the figures of each place add up to in the latest year of which both steps are told. */
    private Map<String, MoneyStanding> added(Snapshot at) {
        Map<String, MoneyStanding> added = new HashMap<>();
        List<Integer> years = at.own(Funding.class).rows().stream()
                .filter(each -> each.measure() == Measure.DISBURSED && each.amount() != null)
                .map(Funding::fiscalYear).filter(Objects::nonNull).distinct().sorted(Comparator.reverseOrder())
                .limit(YEARS).toList();
        for (Integer year : years) {
            for (FundingSummary each : summaries.summarise(at, SummaryBy.PLACE, FundingFilter.ALL.fiscalYear(year))) {
                if (each.key() != null && !each.rates().isEmpty()) {
                    added.putIfAbsent(each.key(),
                            new MoneyStanding(each.key(), null, year, null, null, null, null, each.rates().get(0)));
                }
            }
        }
        return added;
    }

    /**
     * How far the money of one plan-year came.
     *
     * @param money of it, the latest first
     */
    public static MoneyStanding of(Programme programme, List<Funding> money) {
        Ladder ladder = new Ladder(money);
        Ladder.Spending pair = ladder.spending().stream().findFirst().orElse(null);
        return new MoneyStanding(programme.place(), programme.code(), programme.fiscalYear(),
                first(money, Measure.DISBURSEMENT_RATE),
                pair == null ? first(money, Measure.ALLOCATED) : pair.allocated(),
                pair == null ? first(money, Measure.DISBURSED) : pair.disbursed(),
                ladder.computedRate().orElse(null), null);
    }

    /** The latest, a number before words, and what happened before what was expected. */
    private static Funding first(List<Funding> money, Measure measure) {
        return money.stream().filter(each -> each.measure() == measure)
                .min(Comparator.comparing((Funding each) -> each.words() != null)
                        .thenComparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder())
                        .thenComparing(each -> each.claim().basis()))
                .orElse(null);
    }
}
