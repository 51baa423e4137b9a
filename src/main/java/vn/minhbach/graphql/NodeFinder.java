package vn.minhbach.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.PublicRedactions;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/** Finds what a type of the schema knows by a key, as of a snapshot; what was withdrawn by then in its last state. */
@Singleton
class NodeFinder {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern CHANGE = Pattern.compile("(0|[1-9]\\d{0,8})/([1-9]\\d{0,8})/([1-9]\\d{0,17})");
    private static final String CRITERIA = "criteria by key";

    /** By the names of types in the schema. */
    private final Map<String, BiFunction<Snapshot, String, LastKnown<?>>> finders = new HashMap<>();
    private final Observations observations;
    private final Changes changes;

    NodeFinder(Places places, Agencies agencies, Sources sources, Programmes programmes, Projects projects,
            Indicators indicators,
            Directives directives, Obstacles obstacles, Scorecards scorecards, Releases releases,
            PublicRedactions redactions, Citables citables,
            Observations observations, Checks checks, Changes changes, Silences silences, UnfundedRegister unfunded,
            UnevaluatedRegister unevaluated,
            CarryOvers carryOvers) {
        this.observations = observations;
        this.changes = changes;
        Map<String, CodedReads<? extends Coded, ?>> coded = Map.of("Place", places, "Agency", agencies, "Source",
                sources, "Programme", programmes,
                "Project", projects, "Indicator", indicators, "Directive", directives, "Obstacle", obstacles,
                "Scorecard", scorecards);
        coded.forEach((type, reads) -> finders.put(type, (at, code) -> reads.lastKnown(at, code).orElse(null)));
        Stream.of(Funding.class, Count.class, Progress.class, Milestone.class, Evaluation.class, Score.class,
                Proof.class, DirectiveReport.class,
                PortfolioEntry.class).forEach(each -> finders.put(each.getSimpleName(), (at, id) -> row(at, each, id)));
        finders.put("Observation", this::observation);
        finders.put("Criterion", NodeFinder::criterion);
        finders.put("Handover", NodeFinder::handover);
        finders.put("Release",
                (at, number) -> releases.byNumber(List.of(number)).stream()
                        .filter(each -> each.number() <= at.release()).findFirst()
                        .map(each -> new LastKnown<>(each, at.ofRelease(each.number()), null)).orElse(null));
        finders.put("Dataset", (at, publisher) -> known(at, releases.datasets(at).stream()
                .filter(each -> each.version().publisher().equals(publisher)).findFirst()));
        finders.put("Redaction", (at, number) -> known(at,
                redactions.all(at).stream().filter(each -> String.valueOf(each.number()).equals(number)).findFirst()));
        finders.put("Change", this::change);
        finders.put("Figure", (at, code) -> citables.figure(at, code).orElse(null));
        finders.put("Check",
                (at, key) -> known(at, checks.list(at, FindingFilter.ALL.rule(List.of(key.split(":", 2)[0]))).stream()
                        .filter(each -> each.key().equals(key)).findFirst()));
        finders.put("CheckRule",
                (at, code) -> known(at, checks.rules().stream().filter(each -> each.code().equals(code)).findFirst()));
        finders.put("Silence",
                (at, key) -> known(at,
                        Optional.ofNullable(
                                ofProgramme(key) ? silences.ofProgrammes(at, List.of(code(key))).get(code(key))
                                        : silences.ofAgencies(at, List.of(code(key))).get(code(key)))));
        finders.put("Unfunded",
                (at, key) -> known(at,
                        unfunded.list(at, ofProgramme(key) ? UnfundedFilter.ALL.programme(List.of(code(key)))
                                : UnfundedFilter.ALL.project(List.of(code(key)))).stream()
                                .filter(each -> ofProgramme(key) == (each.project() == null)).findFirst()));
        finders.put("Unevaluated", (at, code) -> known(at,
                unevaluated.list(at, UnevaluatedFilter.ALL.project(List.of(code))).stream().findFirst()));
        finders.put("PlanYear",
                (at, key) -> known(at, Nested.list(at, key.split("/", 2)[0], carryOvers::ofProjects).stream()
                        .filter(each -> key.equals(each.project() + "/" + each.programme())).findFirst()));
        finders.put("ScorecardStanding", (at, key) -> known(at, standing(at, key.split("/", 3))));
    }

    /** Null where nothing of that type is known by the key. */
    LastKnown<?> find(Snapshot at, String type, String key) {
        BiFunction<Snapshot, String, LastKnown<?>> finder = finders.get(type);
        return finder == null ? null : finder.apply(at, key);
    }

    private static <T> LastKnown<T> known(Snapshot at, Optional<T> found) {
        return found.map(each -> new LastKnown<>(each, at, null)).orElse(null);
    }

    private static boolean ofProgramme(String key) {
        return key.startsWith(NodeApi.OF_PROGRAMME);
    }

    private static String code(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    private static <T extends Versioned> LastKnown<T> row(Snapshot at, Class<T> record, String id) {
        return NUMBER.matcher(id).matches()
                ? at.catalogue().history().of(record).find(Long.parseLong(id)).map(each -> last(at, each)).orElse(null)
                : null;
    }

    /** Null where it had not come in by then, or its source had not spoken. */
    private static <T extends Versioned> LastKnown<T> last(Snapshot at, T row) {
        Integer withdrawn = row.version().withdrawnIn();
        if (at.catalogue().holds(row)) {
            return new LastKnown<>(row, at, null);
        } else if (withdrawn == null || withdrawn > at.release()) {
            return null;
        }
        Snapshot last = at.atRelease(withdrawn - 1);
        return last.catalogue().holds(row) ? new LastKnown<>(row, last, withdrawn) : null;
    }

    private LastKnown<?> observation(Snapshot at, String id) {
        LastKnown<Observation> row = row(at, Observation.class, id);
        return row == null ? null : observations.observed(row.at(), row.it())
                .map(each -> new LastKnown<>(each, row.at(), row.withdrawnIn())).orElse(null);
    }

    private static LastKnown<?> criterion(Snapshot at, String key) {
        String[] codes = key.split("/", 2);
        if (codes.length < 2) {
            return null;
        }
        Criterion.Key named = new Criterion.Key(codes[0], codes[1]);
        Criterion standing = Scorecards.criterion(at, named);
        return standing != null ? new LastKnown<>(standing, at, null)
                : at.catalogue().history().of(Criterion.class).by(CRITERIA, Criterion::key)
                        .getOrDefault(named, List.of()).stream()
                        .map(each -> last(at, each)).filter(Objects::nonNull).reduce((one, later) -> later)
                        .orElse(null);
    }

    /** A statement by the first row that makes it. */
    private static LastKnown<?> handover(Snapshot at, String id) {
        LastKnown<Handover> row = row(at, Handover.class, id);
        return row == null ? null
                : known(row.at(), (row.it().project() != null ? Projects.HANDOVERS.stated(row.at(), row.it().project())
                        : Directives.HANDOVERS.stated(row.at(), row.it().directive())).stream()
                        .filter(each -> each.rows().stream()
                                .anyMatch(said -> said.version().id() == row.it().version().id()))
                        .findFirst());
    }

    private LastKnown<?> change(Snapshot at, String key) {
        Matcher parts = CHANGE.matcher(key);
        if (!parts.matches()) {
            return null;
        }
        int from = Integer.parseInt(parts.group(1));
        int to = Integer.parseInt(parts.group(2));
        long cursor = Long.parseLong(parts.group(3));
        return from >= to || to > at.release() ? null
                : changes.page(new Comparison(from, to), ChangeFilter.ALL, new Slice(1, cursor - 1)).rows().stream()
                        .filter(each -> each.cursor() == cursor).findFirst()
                        .map(each -> new RowChange(each, at.ofRelease(from), at.ofRelease(to)).known()).orElse(null);
    }

    private static Optional<PlaceStanding> standing(Snapshot at, String[] key) {
        return key.length < 3 || at.get(Scorecard.class, key[0]) == null ? Optional.empty()
                : Optional.of(Standings.of(at, key[0], key[1], key[2].isEmpty() ? null : key[2]))
                        .filter(each -> !each.empty());
    }
}
