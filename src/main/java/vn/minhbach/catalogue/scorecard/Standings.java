package vn.minhbach.catalogue.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.place.Place;

/** How places stand by scorecards, of what publishers say who have a right to. */
public final class Standings {

    private static final Index<Score, PlaceOf> SCORES = Index.by(each -> new PlaceOf(each.scorecard(), each.place()));
    private static final Index<Proof, PlaceOf> PROOFS = Index.by(each -> new PlaceOf(each.scorecard(), each.place()));

    private record PlaceOf(String scorecard, String place) {
    }

    private record Of(String scorecard) {
    }

    private record PlacesOf(String scorecard) {
    }

    private Standings() {
    }

    /**
     * Of every place that has a score or a proof by the scorecard, for its latest period, by the names of places in
     * Vietnamese order.
     */
    public static List<PlaceStanding> of(Snapshot at, String scorecard) {
        return at.catalogue().derived(new Of(scorecard), all -> {
            Snapshot whole = new Snapshot(all);
            return places(whole, scorecard).stream().map(place -> of(whole, scorecard, place, null)).toList();
        });
    }

    /** The codes of those places, in that order. */
    public static List<String> places(Snapshot at, String scorecard) {
        return at.catalogue().derived(new PlacesOf(scorecard), all -> codes(all, scorecard));
    }

    private static List<String> codes(Catalogue at, String scorecard) {
        TreeSet<String> codes = new TreeSet<>();
        at.own(Score.class).of(Scorecards.SCORES_OF, scorecard).forEach(each -> codes.add(each.place()));
        at.own(Proof.class).of(Scorecards.PROOFS_OF, scorecard).forEach(each -> codes.add(each.place()));
        return codes.stream()
                .sorted(VietnameseOrder.by(each -> at.find(Place.class, each).map(Place::name).orElse(each))).toList();
    }

    /**
     * Of one place.
     *
     * @param period as in the dataset, null for the latest that is claimed or given, else of what is hoped for or
     *     planned; of one that there are no scores of, nothing is claimed or given
     */
    public static PlaceStanding of(Snapshot at, String scorecard, String place, String period) {
        PlaceOf asked = new PlaceOf(scorecard, place);
        // What came in first leads among those of one publisher, as in the checks.
        List<Score> scores = at.own(Score.class).of(SCORES, asked);
        Map<String, Proof> proofs = latest(at, at.own(Proof.class).of(PROOFS, asked));
        List<Claim> claims = scores.stream().map(Score::claim).sorted(Comparator.comparing(Claim::asOfEnd).reversed())
                .toList();
        List<String> periods = claims.stream().map(Claim::asOf).distinct().toList();
        // A target of a later year is no standing yet.
        String shown = period != null ? period
                : claims.stream().filter(each -> each.basis() == Basis.ACTUAL).map(Claim::asOf).findFirst()
                        .orElse(periods.isEmpty() ? null : periods.get(0));
        Map<String, List<Score>> ofPeriod = scores.stream().filter(each -> each.claim().asOf().equals(shown))
                .collect(Collectors.groupingBy(Score::criterion));
        return new PlaceStanding(scorecard, place, shown, periods,
                criteria(place, CriteriaTree.of(at, scorecard), ofPeriod, proofs));
    }

    private static List<CriterionStanding> criteria(String place, CriteriaTree tree, Map<String, List<Score>> scores,
            Map<String, Proof> proofs) {
        List<CriterionStanding> criteria = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (CriteriaTree.Placed each : tree.all()) {
            Criterion it = each.criterion();
            String owner = it.owner() != null ? it.owner() : owners.get(it.parent());
            owners.put(it.code(), owner);
            criteria.add(new CriterionStanding(place, it, each.depth(), scores.getOrDefault(it.code(), List.of()),
                    proofs.get(it.code()), owner));
        }
        return List.copyOf(criteria);
    }

    /** Of each criterion, the latest that had come by the day that the snapshot ends at. */
    private static Map<String, Proof> latest(Snapshot at, List<Proof> proofs) {
        LocalDate day = at.publishedBy();
        Map<String, Proof> latest = new HashMap<>();
        proofs.stream().filter(each -> day == null || !each.asOfEnd().isAfter(day))
                .sorted(Comparator.comparing(Proof::asOfEnd).thenComparing(each -> each.version().id()))
                .forEach(each -> latest.put(each.criterion(), each));
        return latest;
    }
}
