package vn.minhbach.files.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/**
 * How all places stand by one scorecard for their latest period, with what the indicators of the whole, such as a rank,
 * say of them: a row for each such figure.
 */
@Singleton
class StandingFiles implements FileList {

    /**
     * @param stands null where the place has neither a score nor a proof
     * @param observed null where no indicator says anything
     */
    private record Row(String scorecard, String place, PlaceStanding stands, IndicatorObservation observed) {

        <V> V of(Function<PlaceStanding, V> value) {
            return stands == null ? null : value.apply(stands);
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().scorecard("scorecard", Row::scorecard)
            .place("place", Row::place)
            .text("period", each -> each.of(PlaceStanding::period))
            .number("possible_points", each -> each.of(it -> it.possible().points()))
            .number("claimed_points", each -> each.of(it -> it.claimed().points()))
            .whole("claimed_unsaid", each -> each.of(it -> it.claimed().unsaid()))
            .number("given_points", each -> each.of(it -> it.given().points()))
            .whole("given_unsaid", each -> each.of(it -> it.given().unsaid()))
            .number("lacking_points", each -> each.of(it -> it.lacking().points()))
            .whole("lacking_criteria", each -> each.of(it -> it.withoutProof().size()))
            .whole("ready_criteria", each -> each.of(PlaceStanding::ready))
            .whole("proved_criteria", each -> each.of(PlaceStanding::proved))
            .indicator("indicator", each -> each.observed == null ? null : each.observed.indicator().code())
            .figure(each -> each.observed == null ? null : each.observed.figure())
            .claim(each -> each.observed == null ? null : each.observed.claim())
            .version(each -> each.observed == null ? null : each.observed.version())
            .cited(each -> each.observed == null ? null : each.observed.figure().code());

    private final Scorecards scorecards;
    private final Observations observations;

    StandingFiles(Scorecards scorecards, Observations observations) {
        this.scorecards = scorecards;
        this.observations = observations;
    }

    @Override
    public String path() {
        return "/scorecards/{code}/places";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.subject(scorecards).context().at();
        return FileTable.of("standings", COLUMNS, rows(at, asked.code()), asked.in(at))
                .called(asked.code() + "-places");
    }

    /** By the names of places in Vietnamese order. */
    private List<Row> rows(Snapshot at, String scorecard) {
        Map<String, PlaceStanding> standings = Standings.of(at, scorecard).stream()
                .collect(Collectors.toMap(PlaceStanding::place, each -> each));
        Set<String> whole = CriteriaTree.of(at, scorecard).top().stream().map(Criterion::indicator)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, List<IndicatorObservation>> observed = whole.isEmpty() ? Map.of()
                : observations.latest(at, ObservationFilter.ALL.indicator(whole),
                        ObservationOrder.PERIOD_DESC.order(), Slice.first(Integer.MAX_VALUE - 1)).rows().stream()
                        .filter(each -> each.observation().place() != null)
                        .collect(Collectors.groupingBy(each -> each.observation().place()));
        Set<String> places = new HashSet<>(standings.keySet());
        places.addAll(observed.keySet());
        Map<String, String> names = new HashMap<>();
        places.forEach(
                each -> names.put(each, at.get(Place.class, each) == null ? each : at.get(Place.class, each).name()));
        List<Row> rows = new ArrayList<>();
        places.stream().sorted(VietnameseOrder.by(names::get)).forEach(place -> {
            List<IndicatorObservation> found = observed.getOrDefault(place, List.of());
            found.forEach(each -> rows.add(new Row(scorecard, place, standings.get(place), each)));
            if (found.isEmpty()) {
                rows.add(new Row(scorecard, place, standings.get(place), null));
            }
        });
        return rows;
    }
}
