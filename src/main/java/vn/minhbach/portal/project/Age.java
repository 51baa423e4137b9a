package vn.minhbach.portal.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old news is, in the largest unit of which it is at least one. */
public record Age(long count, Unit unit) {

    /** Of time, in which readers count. */
    public enum Unit {
        YEAR, MONTH, DAY
    }

    /** Null where it is of that day, or of later. */
    static Age between(LocalDate told, LocalDate on) {
        long years = ChronoUnit.YEARS.between(told, on);
        long months = ChronoUnit.MONTHS.between(told, on);
        long days = ChronoUnit.DAYS.between(told, on);
        return years > 0 ? new Age(years, Unit.YEAR) : months > 0 ? new Age(months, Unit.MONTH)
                : days > 0 ? new Age(days, Unit.DAY) : null;
    }

    /** Whether a reader should know that it is no news. */
    public boolean old() {
        return unit == Unit.YEAR;
    }
}
