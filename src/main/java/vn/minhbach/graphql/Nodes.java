package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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

/** Reads whatever has an identity of its own: many at once, in one statement for each type and snapshot among them. */
@Singleton
class Nodes {

    /** Names of types in the schema, and how nodes of that type are read. */
    private final Map<String, BiFunction<Snapshot, Collection<String>, Map<String, Node>>> reads = new HashMap<>();

    /** What names a node: the type in the schema, and the code. */
    record Name(Snapshot at, String type, String code) {
    }

    private record Group(Snapshot at, String type) {
    }

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
        reads.put("Release", (at, numbers) -> releases.byNumber(numbers).stream().filter(it -> it.number() <= at.release()).collect(Collectors.toMap(
                it -> String.valueOf(it.number()), it -> new ReleaseNode(at.ofRelease(it.number()), it))));
    }

    private <T extends Coded, N extends Lasting & Node> void put(String type, CodedReads<T, ?> table, BiFunction<Snapshot, T, N> node) {
        reads.put(type, (at, codes) -> table.lastKnown(at, codes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> Lasting.of(found.getValue(), node))));
    }

    /** In the order of the names, null where nothing has the name; what was withdrawn in its last state. */
    List<Node> find(List<Name> names) {
        Map<Group, Map<String, Node>> found = new HashMap<>();
        names.stream().collect(Collectors.groupingBy(name -> new Group(name.at(), name.type()),
                Collectors.mapping(Name::code, Collectors.toSet()))).forEach((group, codes) -> found.put(group,
                        reads.getOrDefault(group.type(), (at, none) -> Map.of()).apply(group.at(), codes)));
        return names.stream().map(name -> found.get(new Group(name.at(), name.type())).get(name.code()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
