package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Release;
import vn.minhbach.history.Versioned;

/** Finds anything again by its opaque id, as the Relay Global Object Identification specification asks. */
@GraphQLApi
public class NodeApi {

    private static final String RELEASE = "Release";

    private final Releases releases;
    /** By the names of types in the schema. */
    private final Map<String, CodedReads<? extends Coded, ?>> coded;

    NodeApi(Places places, Agencies agencies, Sources sources, Programmes programmes, Projects projects, Indicators indicators,
            Directives directives, Obstacles obstacles, Scorecards scorecards, Releases releases) {
        this.releases = releases;
        this.coded = Map.of("Place", places, "Agency", agencies, "Source", sources, "Programme", programmes, "Project", projects,
                "Indicator", indicators, "Directive", directives, "Obstacle", obstacles, "Scorecard", scorecards);
    }

    @Query
    public LastKnown<?> node(String id, Scope scope) throws NotFound {
        LastKnown<?> found = find(id, scope.at());
        if (found == null) {
            throw NotFound.of("node", id).get();
        }
        return found;
    }

    @Query
    public List<LastKnown<?>> nodes(List<String> ids, Scope scope) throws BadArgument {
        if (ids.size() > PageArguments.MOST) {
            throw new BadArgument("ids has " + ids.size() + " values; allowed: up to " + PageArguments.MOST);
        }
        List<LastKnown<?>> found = new ArrayList<>(ids.size());
        ids.forEach(each -> found.add(find(each, scope.at())));
        return found;
    }

    public LastKnown<?> node(SearchResult of, Snapshot at) {
        return find(typeName(of.kind()), of.code(), at);
    }

    public String id(Coded of) {
        return id(of.getClass().getSimpleName(), of.code());
    }

    public String id(Release of) {
        return id(RELEASE, String.valueOf(of.number()));
    }

    /** The release that brought this version in. */
    public int release(Versioned of) {
        return of.version().addedIn();
    }

    public Integer withdrawnIn(Coded of, Scope scope) {
        return scope.withdrawnIn();
    }

    /** The opaque id of what a type of the schema calls by a code. */
    private static String id(String type, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    private LastKnown<?> find(String id, Snapshot at) {
        String[] parts = decoded(id).split(":", 2);
        return find(parts[0], parts.length == 2 ? parts[1] : "", at);
    }

    /** What was withdrawn in its last state; null where nothing is of that type and has that code. */
    private LastKnown<?> find(String type, String code, Snapshot at) {
        if (type.equals(RELEASE)) {
            return releases.byNumber(List.of(code)).stream().filter(each -> each.number() <= at.release()).findFirst()
                    .map(each -> new LastKnown<>(each, at.ofRelease(each.number()), null)).orElse(null);
        }
        return coded.containsKey(type) ? coded.get(type).lastKnown(at, code).orElse(null) : null;
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    /** PLACE is the type Place, and so on. */
    private static String typeName(SearchKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
