package vn.minhbach.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.history.Coded;

/** Reads whatever has an identity of its own. */
@Singleton
class Nodes {

    /** Names of types in the schema, and how nodes of that type are read by their codes. */
    private final Map<String, BiFunction<Snapshot, String, Optional<? extends Node>>> reads = new HashMap<>();

    Nodes(Places places, Agencies agencies, Sources sources, Programmes programmes, Projects projects,
            Indicators indicators, Directives directives, Obstacles obstacles, Releases releases) {
        put("Place", places, PlaceNode::new);
        put("Agency", agencies, AgencyNode::new);
        put("Source", sources, SourceNode::new);
        put("Programme", programmes, ProgrammeNode::new);
        put("Project", projects, ProjectNode::new);
        put("Indicator", indicators, IndicatorNode::new);
        put("Directive", directives, DirectiveNode::new);
        put("Obstacle", obstacles, ObstacleNode::new);
        reads.put("Release", (at, number) -> releases.byNumber(List.of(number)).stream().filter(it -> it.number() <= at.release()).findFirst()
                .map(it -> new ReleaseNode(at.ofRelease(it.number()), it)));
    }

    private <T extends Coded, N extends Lasting & Node> void put(String type, CodedReads<T, ?> table, BiFunction<Snapshot, T, N> node) {
        reads.put(type, (at, code) -> table.lastKnown(at, code).map(found -> Lasting.of(found, node)));
    }

    /** What is of a type and has a code, what was withdrawn in its last state; empty where nothing is. */
    Optional<Node> find(Snapshot at, String type, String code) {
        return reads.getOrDefault(type, (none, nothing) -> Optional.empty()).apply(at, code).map(Node.class::cast);
    }
}
