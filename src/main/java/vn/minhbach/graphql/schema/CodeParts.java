package vn.minhbach.graphql.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.smallrye.graphql.spi.LookupService;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.graphql.execution.CodeArgument;
import vn.minhbach.graphql.execution.CodeKind;
import vn.minhbach.history.Release;

/**
 * Which arguments, and which parts of filters, are codes, and of what: said here once, for all of them. A part that is
 * text and of which nothing is said is found when the schema is built, at the start.
 */
final class CodeParts {

    private static final CodeKind AGENCY = CodeKind.of(Agency.class);
    private static final CodeKind PUBLISHER = new CodeKind("publisher",
            (at, code) -> publishers(at).anyMatch(code::equals),
            at -> publishers(at).distinct().sorted().toArray(String[]::new));
    /** The code of a figure holds what it is computed of, so none is near another. */
    private static final CodeKind FIGURE = new CodeKind("figure", CodeParts::isFigure, at -> new String[0]);
    private static final CodeKind CRITERION = new CodeKind("criterion", CodeParts::isCriterion,
            at -> at.table(Criterion.class).rows().stream().map(Criterion::code).distinct().sorted()
                    .toArray(String[]::new));
    private static final CodeKind RULE = new CodeKind("rule", (at, code) -> rules().anyMatch(code::equals),
            at -> rules().sorted().toArray(String[]::new));

    /** By the name of the argument or the part, wherever it is one. */
    private static final Map<String, CodeKind> NAMED = Map.ofEntries(Map.entry("place", CodeKind.of(Place.class)),
            Map.entry("agency", AGENCY), Map.entry("owner", AGENCY),
            Map.entry("lead", AGENCY), Map.entry("supporting", AGENCY),
            Map.entry("programme", CodeKind.of(Programme.class)), Map.entry("project", CodeKind.of(Project.class)),
            Map.entry("indicator", CodeKind.of(Indicator.class)), Map.entry("source", CodeKind.of(Source.class)),
            Map.entry("scorecard", CodeKind.of(Scorecard.class)),
            Map.entry("directive", CodeKind.of(Directive.class)), Map.entry("obstacle", CodeKind.of(Obstacle.class)),
            Map.entry("publisher", PUBLISHER),
            Map.entry("figure", FIGURE), Map.entry("criterion", CRITERION), Map.entry("rule", RULE));

    /** Parts that name one of what the filter itself keeps. */
    private static final Set<String> OWN = Set.of("code", "parent", "successor", "follows");
    private static final Map<Class<?>, CodeKind> KEPT = Map.of(AgencyFilter.class, AGENCY, DirectiveFilter.class,
            CodeKind.of(Directive.class),
            IndicatorFilter.class, CodeKind.of(Indicator.class), ObstacleFilter.class, CodeKind.of(Obstacle.class),
            PlaceFilter.class, CodeKind.of(Place.class),
            ProgrammeFilter.class, CodeKind.of(Programme.class), ProjectFilter.class, CodeKind.of(Project.class),
            ScorecardFilter.class, CodeKind.of(Scorecard.class),
            SourceFilter.class, CodeKind.of(Source.class));

    /** Words, numbers of documents, times: what nothing has leads to nothing, and is no mistake. */
    private static final Set<String> FREE = Set.of("text", "saidBy", "number", "period", "unit", "key");

    /** @param names that lead to it */
    record Part(List<String> names, CodeKind kind) {

        /**
         * The codes that are given there.
         *
         * @param given arguments by their names
         */
        List<CodeArgument> in(Map<String, Object> given) {
            Object value = given;
            for (String name : names) {
                value = value instanceof Map<?, ?> parts ? parts.get(name) : null;
            }
            if (!(value instanceof Collection<?> several)) {
                return value == null ? List.of() : List.of(new CodeArgument(kind, value.toString(), names, -1));
            }
            List<CodeArgument> codes = new ArrayList<>();
            int place = 0;
            for (Object each : several) {
                if (each != null) {
                    codes.add(new CodeArgument(kind, each.toString(), names, place));
                }
                place++;
            }
            return codes;
        }
    }

    private CodeParts() {
    }

    /**
     * Those of an argument.
     *
     * @param type of the parameter that takes it
     * @throws IllegalArgumentException where a part of a filter is text of which nothing is said
     */
    static List<Part> of(String name, Type type) {
        if (isText(type)) {
            return Optional.ofNullable(NAMED.get(name)).map(kind -> new Part(List.of(name), kind)).stream().toList();
        }
        return type instanceof Class<?> filter && Conversion.hasParts(filter) ? of(List.of(name), filter) : List.of();
    }

    private static List<Part> of(List<String> names, Class<?> filter) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent each : filter.getRecordComponents()) {
            List<String> path = Stream.concat(names.stream(), Stream.of(each.getName())).toList();
            if (Conversion.hasParts(each.getType())) {
                parts.addAll(of(path, each.getType()));
            } else if (isText(each.getGenericType()) && !FREE.contains(each.getName())) {
                parts.add(new Part(path, kind(filter, each.getName())));
            }
        }
        return parts;
    }

    private static CodeKind kind(Class<?> filter, String name) {
        CodeKind kind = OWN.contains(name) ? KEPT.get(filter) : NAMED.get(name);
        if (kind == null) {
            throw new IllegalArgumentException(filter.getSimpleName() + "." + name + " is text: "
                    + CodeParts.class.getSimpleName() + " does not say whether it is a code, and of what");
        }
        return kind;
    }

    private static boolean isText(Type type) {
        return type == String.class || type instanceof ParameterizedType list && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] == String.class;
    }

    private static Stream<String> publishers(Snapshot at) {
        return at.catalogue().history().releases().stream().filter(each -> each.number() <= at.release())
                .map(Release::publisher);
    }

    private static boolean isCriterion(Snapshot at, String code) {
        return at.catalogue().history().of(Criterion.class).by("versions by code within the scorecard", Criterion::code)
                .getOrDefault(code, List.of()).stream()
                .anyMatch(each -> each.version().addedIn() <= at.release());
    }

    private static boolean isFigure(Snapshot at, String code) {
        return FigureCode.parse(code).flatMap(named -> bean(Citables.class).find(at, named))
                .filter(each -> each.knownIn(at)).isPresent();
    }

    private static Stream<String> rules() {
        return bean(Checks.class).rules().stream().map(Rule::code);
    }

    private static <T> T bean(Class<T> type) {
        return type.cast(LookupService.get().getInstance(type).get());
    }
}
