package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Found;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Redaction;
import vn.minhbach.history.Release;
import vn.minhbach.history.Versioned;

/** Finds anything again by its opaque id, as the Relay Global Object Identification specification asks. */
@GraphQLApi
public class NodeApi {

    private static final String OF_PROJECT = "project/";
    static final String OF_PROGRAMME = "programme/";
    private static final String OF_AGENCY = "agency/";

    private final NodeFinder nodes;
    private final Snapshots snapshots;

    NodeApi(NodeFinder nodes, Snapshots snapshots) {
        this.nodes = nodes;
        this.snapshots = snapshots;
    }

    /** Null where nothing has the id, as for a text that is none. */
    @Query
    public Found node(String id) {
        return NodeId.parse(id).map(this::find).orElse(null);
    }

    @Query
    public List<Found> nodes(List<String> ids) throws BadArgument {
        if (ids.size() > PageArguments.MOST) {
            throw new BadArgument("ids has " + ids.size() + " values; allowed: up to " + PageArguments.MOST);
        }
        List<Found> found = new ArrayList<>(ids.size());
        ids.forEach(each -> found.add(node(each)));
        return found;
    }

    private Found find(NodeId id) {
        try {
            Scope scope = snapshots.scope(id.times());
            return Optional.ofNullable(nodes.find(scope.at(), id.type(), id.key()))
                    .map(found -> new Found(found, scope)).orElse(null);
        } catch (GraphQLException noSuchTime) {
            return null;
        }
    }

    public LastKnown<?> node(SearchResult of, Snapshot at) {
        return nodes.find(at, typeName(of.kind()), of.code());
    }

    /** PLACE is the type Place, and so on. */
    private static String typeName(SearchKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String id(String type, Object key, Scope scope) {
        return new NodeId(type, key.toString(), scope.times()).toString();
    }

    public String id(Coded of, Scope scope) {
        return id(of.getClass().getSimpleName(), of.code(), scope);
    }

    public String id(Obstacle of, Scope scope) {
        return id("Obstacle", of.code(), scope);
    }

    /** Of what is known by its row alone: what was corrected is another. */
    public String id(Attributed of, Scope scope) {
        return id(of.getClass().getSimpleName(), of.version().id(), scope);
    }

    public String id(IndicatorObservation of, Scope scope) {
        return id("Observation", of.version().id(), scope);
    }

    public String id(Criterion of, Scope scope) {
        return id("Criterion", of.scorecard() + "/" + of.code(), scope);
    }

    public String id(HandoverStatement of, Scope scope) {
        return id("Handover", of.rows().get(0).version().id(), scope);
    }

    /** The same at any time: what a release did never changes. */
    public String id(Release of) {
        return new NodeId("Release", String.valueOf(of.number())).toString();
    }

    public String id(Redaction of) {
        return new NodeId("Redaction", String.valueOf(of.number())).toString();
    }

    public String id(Dataset of, Scope scope) {
        return id("Dataset", of.version().publisher(), scope);
    }

    public String id(RowChange of) {
        return new NodeId("Change", of.earlier().release() + "/" + of.later().release() + "/" + of.change().cursor())
                .toString();
    }

    public String id(Figure of, Scope scope) {
        return id("Figure", of.code(), scope);
    }

    public String id(Finding of, Scope scope) {
        return id("Check", of.key(), scope);
    }

    public String id(Rule of, Scope scope) {
        return id("CheckRule", of.code(), scope);
    }

    public String id(Silence of, Scope scope) {
        return id("Silence", of.programme() != null ? OF_PROGRAMME + of.programme() : OF_AGENCY + of.agency(), scope);
    }

    public String id(Unfunded of, Scope scope) {
        return id("Unfunded", of.project() != null ? OF_PROJECT + of.project() : OF_PROGRAMME + of.programme(), scope);
    }

    public String id(Unevaluated of, Scope scope) {
        return id("Unevaluated", of.project(), scope);
    }

    public String id(PlanYear of, Scope scope) {
        return id("PlanYear", of.project() + "/" + of.programme(), scope);
    }

    public String id(PlaceStanding of, Scope scope) {
        return id("ScorecardStanding",
                of.scorecard() + "/" + of.place() + "/" + (of.period() == null ? "" : of.period()), scope);
    }

    /** The release that brought this version in. */
    public int release(Versioned of) {
        return of.version().addedIn();
    }

    public Integer withdrawnIn(Coded of, Scope scope) {
        return scope.withdrawnIn();
    }
}
