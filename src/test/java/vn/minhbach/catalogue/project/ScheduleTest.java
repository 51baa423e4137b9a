package vn.minhbach.catalogue.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.history.Version;

/** When a step of a project is late, and when it was done late. */
class ScheduleTest {

    private static Claim claim(Basis basis, Qualifier qualifier, String asOf) {
        return new Claim("s", null, null, basis, qualifier, asOf, Period.parse(asOf).orElseThrow().end(), null, null);
    }

    private static Milestone milestone(String step, Basis basis, Qualifier qualifier, String date, String asOf) {
        return new Milestone("p", MilestoneStep.valueOf(step), date, claim(basis, qualifier, asOf),
                new Version(1, "x", 1, null, null));
    }

    private static Progress progress(Stage stage, Status status, String asOf) {
        return new Progress("p", stage, status, null, claim(Basis.ACTUAL, Qualifier.EXACT, asOf),
                new Version(1, "x", 1, null, null));
    }

    private static String stands(StepDates step) {
        return step.state() + (step.days() == null ? "" : " " + (step.atLeast() ? "at least " : "") + step.days());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // planned as, by, done on, known as, held against, state
            "2023-12-31, EXACT,     -,          -,        2023-12-31, AHEAD",
            "2023-12-31, EXACT,     -,          -,        2024-01-01, LATE 1",
            "2023,       EXACT,     -,          -,        2024-01-10, LATE 10",
            "2023-12-31, LESS_THAN, -,          -,        2023-12-31, LATE 1",
            "2023-12-31, MORE_THAN, -,          -,        2024-12-31, UNPLANNED",
            "2023-12-31, EXACT,     2024-01-15, EXACT,    2024-06-01, DONE_LATE 15",
            "2023-12-31, EXACT,     2024-01-15, EXACT,    2024-01-10, LATE 10",
            "2023-12-31, EXACT,     2024-02,    EXACT,    2024-06-01, DONE_LATE at least 32",
            "2023-12-15, EXACT,     2023-12,    EXACT,    2024-06-01, DONE",
            "2023-12-31, EXACT,     2023-12,    EXACT,    2024-06-01, DONE_IN_TIME",
            "2023-12-31, EXACT,     2024-02,    AT_MOST,  2024-06-01, DONE"})
    void aStepIsLateOnceTheLastDayOfItsPlanHasPassedWithoutWordThatItIsDone(String plan, Qualifier by, String done,
            Qualifier known, LocalDate on, String state) {
        List<Milestone> said = new ArrayList<>(List.of(milestone("END", Basis.PLANNED, by, plan, "2023-01")));
        if (done != null) {
            said.add(milestone("END", Basis.ACTUAL, known, done, done));
        }
        assertThat(stands(Schedule.of(said, List.of(), on).steps().get(0))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // step, stage, status, state
            "END,      -,            COMPLETED,               DONE",
            "END,      -,            IN_PROGRESS,             LATE 152",
            "END,      -,            CARRIED_OVER,            LATE 152",
            "END,      -,            STOPPED_OR_CARRIED_OVER, CALLED_OFF",
            "END,      -,            CANCELLED,               CALLED_OFF",
            "END,      ACCEPTED,     -,                       DONE",
            "APPROVED, IMPLEMENTING, -,                       DONE",
            "APPROVED, SUBMITTED,    -,                       LATE 152",
            "ACCEPTED, OPERATING,    -,                       LATE 152",
            "SETTLED,  ACCEPTED,     -,                       LATE 152",
            "ACCEPTED, SETTLED,      -,                       DONE",
            "SETTLED,  OPERATING,    -,                       LATE 152",
            "START,    -,            IN_PROGRESS,             DONE",
            "START,    PROCURING,    -,                       LATE 152"})
    void progressTellsToo(MilestoneStep step, Stage stage, Status status, String state) {
        List<Milestone> planned = List
                .of(milestone(step.name(), Basis.PLANNED, Qualifier.EXACT, "2023-12-31", "2023-01"));
        assertThat(
                stands(Schedule.of(planned, List.of(progress(stage, status, "2024-05")), LocalDate.parse("2024-05-31"))
                        .step(step).orElseThrow()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(value = {
            // planned step, other step, its basis and date, state
            "END,      ACCEPTED,     ACTUAL,   2023-11-20, DONE_IN_TIME",
            "END,      OPERATING,    ACTUAL,   2024-02-01, DONE",
            "END,      IMPLEMENTING, ACTUAL,   2023-11-20, LATE 152",
            "END,      ACCEPTED,     FORECAST, 2023-11-20, LATE 152",
            "END,      ACCEPTED,     ACTUAL,   2024-06-01, LATE 152",
            "APPROVED, PROCURING,    ACTUAL,   2023-11-20, DONE_IN_TIME",
            "ACCEPTED, SETTLED,      ACTUAL,   2023-12,    DONE_IN_TIME",
            "SETTLED,  END,          ACTUAL,   2024-01,    DONE",
            "ACCEPTED, START,        ACTUAL,   2023-01,    LATE 152"})
    void soDoesTheDayOfALaterStep(MilestoneStep step, String other, Basis basis, String date, String state) {
        List<Milestone> said = List.of(milestone(other, basis, Qualifier.EXACT, date, "2024-01"),
                milestone(step.name(), Basis.PLANNED, Qualifier.EXACT, "2023-12-31", "2023-01"));
        StepDates dates = Schedule.of(said, List.of(), LocalDate.parse("2024-05-31")).step(step).orElseThrow();
        assertThat(stands(dates)).isEqualTo(state);
        assertThat(dates.passed() != null).isEqualTo(dates.done());
    }

    @Test
    void ofProgressAndALaterStepWhatShowsItFirstCounts() {
        List<Milestone> said = List.of(milestone("ACCEPTED", Basis.ACTUAL, Qualifier.EXACT, "2023-11-20", "2024-01"),
                milestone("END", Basis.PLANNED, Qualifier.EXACT, "2023-11-30", "2023-01"));
        StepDates after = Schedule.end(said, List.of(progress(null, Status.COMPLETED, "2023-12")),
                LocalDate.parse("2024-05-31"));
        assertThat(after.state()).isEqualTo(Punctuality.DONE_IN_TIME);
        assertThat(after.passedFirst()).isTrue();
        assertThat(
                Schedule.end(said, List.of(progress(null, Status.COMPLETED, "2023-10")), LocalDate.parse("2024-05-31"))
                        .passedFirst())
                .isFalse();
    }

    @Test
    void whatProgressShowsByTheDayThatWasPlannedWasDoneInTime() {
        List<Milestone> planned = List
                .of(milestone("APPROVED", Basis.PLANNED, Qualifier.EXACT, "2023-12-31", "2023-01"));
        List<Progress> latestFirst = List.of(progress(Stage.APPROVED, null, "2024-03"),
                progress(Stage.APPROVED, null, "2023-11"));
        StepDates step = Schedule.of(planned, latestFirst, LocalDate.parse("2024-05-31")).steps().get(0);
        assertThat(step.state()).isEqualTo(Punctuality.DONE_IN_TIME);
        assertThat(step.reached().claim().asOf()).as("by then at the latest").isEqualTo("2023-11");
    }

    @Test
    void theLatestPlanHoldsAndAForecastBindsNobody() {
        List<Milestone> latestFirst = List.of(milestone("END", Basis.PLANNED, Qualifier.EXACT, "2024-06-30", "2024-01"),
                milestone("END", Basis.FORECAST, Qualifier.EXACT, "2024-02", "2023-12"),
                milestone("END", Basis.PLANNED, Qualifier.EXACT, "2023-12-31", "2023-01"));
        assertThat(stands(Schedule.of(latestFirst, List.of(), LocalDate.parse("2024-06-30")).steps().get(0)))
                .isEqualTo("AHEAD");
        assertThat(stands(Schedule.of(latestFirst, List.of(), LocalDate.parse("2023-12-31")).steps().get(0)))
                .as("the later plan had not been made").isEqualTo("AHEAD");
        assertThat(Schedule.of(latestFirst, List.of(), LocalDate.parse("2024-07-01")).latest().days()).isEqualTo(1);
        assertThat(
                stands(Schedule.of(latestFirst.subList(1, 2), List.of(), LocalDate.parse("2025-01-01")).steps().get(0)))
                .isEqualTo("UNPLANNED");
    }

    @Test
    void aStepWithoutADateIsThereWhereProgressTellsOfIt() {
        Schedule schedule = Schedule.of(List.of(),
                List.of(progress(Stage.IMPLEMENTING, Status.COMPLETED, "2024-03"),
                        progress(Stage.APPROVED, null, "2023-11")),
                LocalDate.parse("2024-05-31"));
        assertThat(schedule.steps()).extracting(StepDates::step).containsExactly(MilestoneStep.APPROVED,
                MilestoneStep.IMPLEMENTING, MilestoneStep.END);
        assertThat(schedule.late()).isFalse();
    }

    @Test
    void datesAreHedgedInWords() {
        assertThat(Stream.of(Qualifier.values())
                .map(each -> milestone("END", Basis.PLANNED, each, "2023-Q4", "2023").text(Language.VI)))
                .containsExactly("quý IV/2023", "khoảng quý IV/2023", "sau quý IV/2023", "sớm nhất là quý IV/2023",
                        "trước quý IV/2023", "chậm nhất là quý IV/2023");
        assertThat(milestone("END", Basis.PLANNED, Qualifier.AT_MOST, "2023-12-31", "2023").text(Language.EN))
                .isEqualTo("by 31 December 2023 at the latest");
    }
}
