package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * How long sources in view have reported nothing of a programme, or of an agency and what it owns, up to a day.
 *
 * @param programme its code, null for an agency
 * @param agency its code, null for a programme
 * @param place the code of the place of the programme, or that the agency serves
 * @param owner the code of the agency that owns the programme, null for none
 * @param on the day
 * @param lastReport null where no source has reported
 * @param since the day of the last report; else the first on which a source with a date names it, null where none does
 * @param rhythm null where neither a directive nor the publisher says how often reports are expected, or none is any
 *     more
 * @param expectedOn the last day on which the next report is in time, null where nobody knows or none is expected
 * @param missed how many reports were expected since, the day itself not counted; null where none is expected, or
 *     nobody knows
 * @param ending null where reports are still expected
 */
public record Silence(String programme, String agency, String place, String owner, LocalDate on, LastReport lastReport,
        LocalDate since,
        Rhythm rhythm, LocalDate expectedOn, Long missed, Ending ending) {

    /**
     * What waits longest comes first, then what is silent longest; that of which nothing is expected, and of which
     * nobody knows since when, last.
     */
    static final Comparator<Silence> ORDER = Comparator.comparing((Silence each) -> each.ending != null)
            .thenComparing(Silence::daysOverdue, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Silence::days, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Silence::kind).thenComparing(Silence::code);

    public SilenceKind kind() {
        return programme != null ? SilenceKind.PROGRAMME : SilenceKind.AGENCY;
    }

    public String code() {
        return programme != null ? programme : agency;
    }

    /** Days without a report up to the day; null where nobody knows since when. */
    public Long days() {
        return since == null ? null : ChronoUnit.DAYS.between(since, on);
    }

    /**
     * Whether the days are only about so many: all that is known of the last report is a month, a year or the like, or
     * a range of them.
     */
    public boolean roughly() {
        return lastReport != null && !lastReport.dated() && !lastReport.time().isDay();
    }

    /** Days since the last on which the next report would have been in time; null unless that has passed. */
    public Long daysOverdue() {
        return expectedOn == null || !on.isAfter(expectedOn) ? null : ChronoUnit.DAYS.between(expectedOn, on);
    }

    public SilenceState state() {
        return ending != null ? SilenceState.NOTHING_EXPECTED : rhythm == null ? SilenceState.NO_RHYTHM
                : expectedOn == null ? SilenceState.UNDATED : daysOverdue() == null ? SilenceState.WITHIN_RHYTHM
                : SilenceState.REPORT_EXPECTED;
    }
}
