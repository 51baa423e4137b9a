package vn.minhbach.portal.frame;

import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;

/**
 * What the codes in the parameters of addresses name. A page that is narrowed to what nobody knows shows that there is
 * nothing, and its reader sees why; a program that is sent an empty file does not.
 */
final class CodeParameters {

    /** By the name of the parameter; of those that name one of several kinds, any of them. */
    private static final Map<String, List<Class<? extends Coded>>> KINDS = Map.ofEntries(
            Map.entry("place", List.of(Place.class)), Map.entry("successor", List.of(Place.class)),
            Map.entry("parent", List.of(Place.class, Agency.class)),
            Map.entry("agency", List.of(Agency.class)), Map.entry("owner", List.of(Agency.class)),
            Map.entry("lead", List.of(Agency.class)), Map.entry("supporting", List.of(Agency.class)),
            Map.entry("project", List.of(Project.class)), Map.entry("programme", List.of(Programme.class)),
            Map.entry("indicator", List.of(Indicator.class)), Map.entry("source", List.of(Source.class)),
            Map.entry("code", List.of(Directive.class)));

    private CodeParameters() {
    }

    /** @throws UnknownCode for the first code that nothing had by the time of the snapshot */
    static void check(Snapshot at, Map<String, List<String>> parameters) {
        KINDS.forEach((name, kinds) -> parameters.getOrDefault(name, List.of()).stream()
                .filter(code -> QueryParameters.isCode(code)
                        && kinds.stream().noneMatch(kind -> CodedReads.isKnown(at, kind, code)))
                .findFirst().ifPresent(code -> {
                    throw UnknownCode.of(code).get();
                }));
    }
}
