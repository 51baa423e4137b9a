package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;

/**
 * What sources say of when one step of a project is done, held against a day. What they say of a later time than the
 * day is left out.
 *
 * @param planned days that were planned or aimed at, the latest said first: that one holds
 * @param forecast days on which it was expected, the latest said first
 * @param actual days on which it was done, the latest said first: that one holds
 * @param reached the first progress that shows it done, which it was by then at the latest; null where none does
 * @param passed the first day of another step that shows it done, which it was by then at the latest; null where none
 *     does
 * @param lastDay the last day that was planned, null where none was
 * @param days how many it is late, or was done late; else null
 * @param atLeast whether it was at least so many, as the source names a longer time than a day
 */
public record StepDates(MilestoneStep step, List<Milestone> planned, List<Milestone> forecast, List<Milestone> actual,
        Progress reached,
        Milestone passed, Punctuality state, LocalDate lastDay, Long days, boolean atLeast) {

    /**
     * @param dates of all steps of the project, the latest said first
     * @param progress of the project as facts, the latest first
     */
    static StepDates of(MilestoneStep step, List<Milestone> dates, List<Progress> progress, LocalDate on) {
        List<Milestone> said = dates.stream().filter(each -> each.step() == step).toList();
        List<Milestone> planned = said.stream().filter(Milestone::planned).toList();
        List<Milestone> forecast = said.stream().filter(each -> each.claim().basis() == Basis.FORECAST).toList();
        List<Milestone> actual = said.stream().filter(Milestone::actual).toList();
        LocalDate lastDay = planned.isEmpty() ? null : planned.get(0).lastDay();
        Status status = progress.stream().map(Progress::status).filter(each -> each != null).findFirst().orElse(null);
        Progress reached = progress.stream().filter(each -> shows(step, each, status))
                .min(Comparator.comparing(each -> each.claim().asOfEnd())).orElse(null);
        Milestone passed = dates.stream()
                .filter(each -> each.step() != step && each.isDone(on) && step.isPast(each.step()))
                .min(Comparator.comparing(Milestone::knownDay)).orElse(null);
        StepDates without = new StepDates(step, planned, forecast, actual, reached, passed, Punctuality.UNPLANNED,
                lastDay, null, false);
        Optional<Milestone> done = actual.stream().filter(each -> each.isDone(on)).findFirst();
        if (done.isPresent()) {
            return without.doneIn(done.get());
        }
        LocalDate known = without.knownDay();
        if (known != null) {
            return without.as(lastDay != null && !known.isAfter(lastDay) ? Punctuality.DONE_IN_TIME : Punctuality.DONE,
                    null, false);
        }
        if (status == Status.STOPPED || status == Status.CANCELLED || status == Status.STOPPED_OR_CARRIED_OVER) {
            return without.as(Punctuality.CALLED_OFF, null, false);
        }
        return lastDay == null ? without
                : on.isAfter(lastDay) ? without.as(Punctuality.LATE, ChronoUnit.DAYS.between(lastDay, on), false)
                : without.as(Punctuality.AHEAD, null, false);
    }

    /**
     * Whether progress shows that a step is done: what is completed is through with every step.
     *
     * @param last how the project stands last
     */
    private static boolean shows(MilestoneStep step, Progress progress, Status last) {
        return progress.stage() != null && step.isPast(progress.stage())
                || progress.status() == Status.COMPLETED && last == Status.COMPLETED
                || step == MilestoneStep.START && progress.status() == Status.IN_PROGRESS;
    }

    /** By which it was done as progress or another step shows, whichever was first; null where neither does. */
    private LocalDate knownDay() {
        LocalDate day = reached == null ? null : reached.claim().asOfEnd();
        return passed == null || day != null && day.isBefore(passed.knownDay()) ? day : passed.knownDay();
    }

    /** Whether what shows it done by then at the latest is the day of another step; else it is progress, or nothing. */
    public boolean passedFirst() {
        return passed != null && passed.knownDay().equals(knownDay());
    }

    private StepDates doneIn(Milestone done) {
        Period time = done.time();
        LocalDate latest = done.lastDay();
        if (lastDay == null) {
            return as(Punctuality.DONE, null, false);
        }
        // What was done "before" or "by" a time, or about then, may have been done in time.
        boolean firm = switch (done.claim().qualifier()) {
            case EXACT, AT_LEAST, MORE_THAN -> true;
            case ABOUT, LESS_THAN, AT_MOST -> false;
        };
        if (firm && time.start().isAfter(lastDay)) {
            return as(Punctuality.DONE_LATE, ChronoUnit.DAYS.between(lastDay, time.start()),
                    !time.isDay() || latest == null);
        }
        return as(latest != null && !latest.isAfter(lastDay) ? Punctuality.DONE_IN_TIME : Punctuality.DONE, null,
                false);
    }

    private StepDates as(Punctuality how, Long late, boolean least) {
        return new StepDates(step, planned, forecast, actual, reached, passed, how, lastDay, late, least);
    }

    /** Whether sources name a day at all; else only progress tells that it was done. */
    public boolean dated() {
        return !planned.isEmpty() || !forecast.isEmpty() || !actual.isEmpty();
    }

    /** Whether a source says that it is done. */
    public boolean done() {
        return state == Punctuality.DONE || state == Punctuality.DONE_IN_TIME || state == Punctuality.DONE_LATE;
    }
}
