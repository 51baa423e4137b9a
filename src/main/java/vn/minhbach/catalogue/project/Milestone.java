package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.history.Version;

/**
 * When a step of a project is planned or expected to be done, or was done, as a source says.
 *
 * @param date as exactly as the source has it, in the form of {@link Period}
 */
public record Milestone(
        String project,
        MilestoneStep step,
        String date,
        Claim claim,
        Version version) implements ProjectFact {

    @Override
    public Object statementKey() {
        return List.of(project, step, claim.asOf(), claim.basis());
    }

    public Period time() {
        return Period.parse(date).orElseThrow();
    }

    /** The last day that it can mean; null where it only says when it is not yet. */
    public LocalDate lastDay() {
        return switch (claim.qualifier()) {
            case EXACT, ABOUT, AT_MOST -> time().end();
            case LESS_THAN -> time().start().minusDays(1);
            case MORE_THAN, AT_LEAST -> null;
        };
    }

    /** By which it was, where it says what was; the end of what it names where it only says when it was not yet. */
    public LocalDate knownDay() {
        return lastDay() == null ? time().end() : lastDay();
    }

    /** Whether it says what was, and of no later time than a day. */
    public boolean isDone(LocalDate on) {
        return actual() && !time().start().isAfter(on);
    }

    /** Whether it says what was, not what is to be. */
    public boolean actual() {
        return claim.basis() == Basis.ACTUAL;
    }

    /** Whether it says what is to be, and binds: a forecast does not. */
    boolean planned() {
        return claim.basis() == Basis.PLANNED || claim.basis() == Basis.TARGET;
    }

    public String text(Language language) {
        return PeriodText.of(date, claim.qualifier(), language);
    }

    /** The date in words, as it is no number. */
    @Override
    public Figure figure() {
        return new Figure(FigureKind.MILESTONE, null, text(Language.VI), text(Language.EN), Figure.DATE, claim,
                version);
    }
}
