package vn.minhbach.portal.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.portal.asked.ScorecardsAsked;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Scorecards: what places are scored by, who has how many points, and how one place stands and proves it. */
@Path("/scorecards")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ScorecardPages {

    private static final int PLACES = 100;
    /** More than there are provinces, with a figure of each of some indicators and bases. */
    private static final Slice RANKED = Slice.first(500);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Scorecards scorecards;
    private final Observations observations;
    private final PlaceScoresReader scores;

    ScorecardPages(PageContexts contexts, ReferenceLookup references, Scorecards scorecards, Observations observations,
            PlaceScoresReader scores) {
        this.contexts = contexts;
        this.references = references;
        this.scorecards = scorecards;
        this.observations = observations;
        this.scores = scores;
    }

    /** @param places how many have a score or a proof by it */
    public record Line(Scorecard scorecard, int criteria, int places) {
    }

    @CheckedTemplate(basePath = "scorecard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ScorecardList(PageContext context, ReferencedRecords named, PagedList<Line> listing,
            ListFilter by) implements TemplateInstance {
    }

    /**
     * A place in the table of all.
     *
     * @param stands null where it has neither a score nor a proof
     * @param observed what the indicators of the whole say of it, such as its rank, the latest of each
     */
    public record Row(String place, String name, PlaceStanding stands, List<IndicatorObservation> observed) {

        /** Whether it is known what it claims. */
        public boolean claimed() {
            return stands != null && (stands.claimedAsWhole() != null || stands.claimed().points() != null);
        }

        public boolean given() {
            return stands != null && (stands.givenAsWhole() != null || stands.given().points() != null);
        }

        public boolean lacking() {
            return stands != null && !stands.withoutProof().isEmpty();
        }

        public boolean proved() {
            return stands != null && stands.proved() > 0;
        }
    }

    /**
     * @param possible points that there are
     * @param choices the places that there is something of
     * @param place null where none is chosen
     * @param of how it stands, null likewise
     * @param table of all places; empty where one is chosen
     * @param ranking the indicator of the whole, null for none
     * @param cut of how many figures of it the table is made, null where of all
     */
    @CheckedTemplate(basePath = "scorecard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ScorecardDetail(PageContext context, ReferencedRecords named, Scorecard scorecard,
            List<CriteriaTree.Placed> criteria, PlaceStanding.Sum possible,
            List<Choice<String>> choices, Place place, PlaceScores of, PagedList<Row> table, String ranking,
            String cut) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        ScorecardFilter filter = ScorecardsAsked.of(query).filter();
        Slice slice = query.slice();
        PagedList<Line> listing = PagedList.of(scorecards.ask(at, filter), ScorecardOrder.NAME.order(), slice)
                .map(rows -> rows.stream().map(each -> line(at, each)).toList());
        ReferencedRecords named = references.at(context);
        ListFilter by = ListFilterMaker
                .of(context, named, (Listing<Scorecard, ScorecardFilter>) null, Map.of(),
                        other -> scorecards.count(at, ScorecardsAsked.of(other).filter()))
                .words()
                .make("/scorecards", listing.total() == 0);
        return context.show(new ScorecardList(context, named, listing, by));
    }

    private static Line line(Snapshot at, Scorecard scorecard) {
        return new Line(scorecard, CriteriaTree.of(at, scorecard.code()).all().size(),
                Standings.of(at, scorecard.code()).size());
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Scorecard> shown = contexts.find(scorecards, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        QueryParameters query = context.query();
        ReferencedRecords named = references.at(context);
        Place place = at.get(Place.class, query.code("place"));
        String period = query.text("period");
        if (period != null && Period.parse(period).isEmpty()) {
            throw new BadParameter("period", period, List.of("2022", "2023-H1", "2023-Q4", "2023-11"));
        }
        CriteriaTree tree = CriteriaTree.of(at, code);
        Page<IndicatorObservation> ranked = ranked(at, tree);
        List<Row> rows = rows(context, named, ranked.rows(), code);
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(each -> counts.put(each.place(), 1L));
        List<Choice<String>> choices = Choice.of(counts, each -> context.placeName(named.place(each), each),
                place == null ? null : List.of(place.code()));
        return context.show(new ScorecardDetail(context, named, shown.it(), tree.all(),
                Standings.of(at, code, "", null).possible(), choices, place,
                place == null ? null : scores.of(context, shown.it(), place.code(), period),
                PagedList.kept(place == null ? rows : List.of(), query.slice("places", PLACES)), ranking(named, tree),
                ranked.hasNext() ? context.number(ranked.rows().size()) : null));
    }

    private static String ranking(ReferencedRecords named, CriteriaTree tree) {
        return tree.top().stream().map(Criterion::indicator)
                .filter(each -> each != null && named.indicator(each) != null).findFirst().orElse(null);
    }

    /** What the indicators of the whole say, the latest of each place. */
    private Page<IndicatorObservation> ranked(Snapshot at, CriteriaTree tree) {
        Set<String> whole = tree.top().stream().map(Criterion::indicator).filter(each -> each != null)
                .collect(Collectors.toSet());
        return whole.isEmpty() ? Page.empty()
                : observations.latest(at, ObservationFilter.ALL.indicator(whole), ObservationOrder.PERIOD_DESC.order(),
                        RANKED);
    }

    /** All that there is anything of, by the names of places in Vietnamese order. */
    private static List<Row> rows(PageContext context, ReferencedRecords named, List<IndicatorObservation> ranked,
            String scorecard) {
        Snapshot at = context.at();
        Map<String, PlaceStanding> standings = Standings.of(at, scorecard).stream()
                .collect(Collectors.toMap(PlaceStanding::place, each -> each));
        Map<String, List<IndicatorObservation>> observed = new HashMap<>();
        ranked.stream().filter(each -> each.observation().place() != null)
                .forEach(each -> observed.computeIfAbsent(each.observation().place(), first -> new ArrayList<>())
                        .add(each));
        Set<String> places = new HashSet<>(standings.keySet());
        places.addAll(observed.keySet());
        return places.stream()
                .map(each -> new Row(each, context.placeName(named.place(each), each), standings.get(each),
                        observed.getOrDefault(each, List.of())))
                .sorted(VietnameseOrder.by(Row::name)).toList();
    }
}
