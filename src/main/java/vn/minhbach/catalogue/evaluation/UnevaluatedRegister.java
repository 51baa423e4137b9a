package vn.minhbach.catalogue.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.GroupLadder;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.StepDates;

/** Finds the finished projects of which no source of their publishers says how they fare. */
@Singleton
public class UnevaluatedRegister {

    /** Those of a catalogue on a day. */
    private record On(LocalDate day) {
    }

    /** What those that a filter keeps come to on a day. */
    private record TotalOn(LocalDate day, UnevaluatedFilter filter) {
    }

    private final Schedules schedules;

    UnevaluatedRegister(Schedules schedules) {
        this.schedules = schedules;
    }

    /** Those that a filter keeps, what was finished longest ago first. */
    public List<Unevaluated> list(Snapshot at, UnevaluatedFilter filter) {
        LocalDate on = schedules.day(at);
        List<Unevaluated> all = at.catalogue().recent(new On(on), catalogue -> read(at.heldAgainst(on), on));
        return filter.equals(UnevaluatedFilter.ALL) ? all : all.stream().filter(filter.kept()).toList();
    }

    /** How many there are in each place. */
    public Map<String, Long> byPlace(Snapshot at) {
        return list(at, UnevaluatedFilter.ALL).stream().map(Unevaluated::place).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

    /** What those come to that a filter keeps. */
    public FundingSummary total(Snapshot at, UnevaluatedFilter filter) {
        return at.catalogue().recent(new TotalOn(schedules.day(at), filter), catalogue -> total(list(at, filter)));
    }

    /** What these come to. */
    public FundingSummary total(List<Unevaluated> listed) {
        // Of no group: what is listed is added up, whatever it belongs to.
        GroupLadder ladder = new GroupLadder(null, null);
        listed.forEach(each -> ladder.add(each.money(), own -> true, within -> false));
        return ladder.summary();
    }

    private List<Unevaluated> read(Snapshot at, LocalDate on) {
        return Stream
                .concat(at.own(Progress.class).by(Projects.PROGRESS_OF).keySet().stream(),
                        at.own(Milestone.class).by(Schedules.DATES_OF).keySet().stream())
                .distinct().filter(each -> !isEvaluated(at, each, on)).flatMap(each -> ended(at, each, on))
                .sorted(Unevaluated.ORDER).toList();
    }

    private Stream<Unevaluated> ended(Snapshot at, String code, LocalDate on) {
        Project project = at.get(Project.class, code);
        StepDates end = schedules.end(at, code);
        return project == null || !end.done() ? Stream.empty()
                : Stream.of(new Unevaluated(code, Projects.HANDOVERS.place(at, project, on),
                        Projects.HANDOVERS.owner(at, project, on), on, end,
                        at.own(Funding.class).of(Fundings.BY_PROJECT, code)));
    }

    /** Whether a source had said by the day how it fares; what is planned or expected of it does not. */
    private static boolean isEvaluated(Snapshot at, String project, LocalDate on) {
        return at.own(Evaluation.class).of(Evaluations.OF_PROJECT, project).stream()
                .anyMatch(
                        each -> each.actual() && !Period.parse(each.claim().asOf()).orElseThrow().start().isAfter(on));
    }
}
