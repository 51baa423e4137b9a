package vn.minhbach.portal.directive;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.LongStream;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceDates;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;

import vn.minhbach.catalogue.directive.Recurrence;

/**
 * The last days of the periods of a recurring directive, as RFC 5545 says that an event recurs: by a rule (RRULE);
 * where months of unlike length let no rule say it, by their days (RDATE). A last period that is cut short is such a
 * day too.
 *
 * @param rule null where none says it
 * @param days those that no rule says, without the first of all, which is the day of the event itself
 */
record CalendarRecurrence(biweekly.util.Recurrence rule, List<LocalDate> days) {

    private static final int DAYS_BACK = 300;
    private static final int DAYS_AHEAD = 52;

    /** @param on the day around which days are listed where there is no rule */
    static CalendarRecurrence of(Recurrence recurrence, LocalDate on) {
        biweekly.util.Recurrence.Builder rule = rule(recurrence);
        if (rule == null) {
            long now = recurrence.number(on);
            return new CalendarRecurrence(null,
                    LongStream.rangeClosed(Math.max(1, now - DAYS_BACK), Math.max(0, now) + DAYS_AHEAD)
                            .filter(number -> !recurrence.over(number)).mapToObj(recurrence::ends).toList());
        }
        if (recurrence.until() == null) {
            return new CalendarRecurrence(rule.build(), List.of());
        }
        long last = recurrence.number(recurrence.until());
        boolean whole = recurrence.begins(last + 1).minusDays(1).equals(recurrence.until());
        if (last < 0 || !whole && last == 0) {
            return new CalendarRecurrence(null, List.of());
        }
        return new CalendarRecurrence(
                rule.until(DirectiveCalendar.date(recurrence.ends(whole ? last : last - 1))).build(),
                whole ? List.of() : List.of(recurrence.until()));
    }

    /** Null where no rule says it: the periods begin late in the month, or months and days are mixed. */
    private static biweekly.util.Recurrence.Builder rule(Recurrence recurrence) {
        Period every = recurrence.every();
        long months = every.toTotalMonths();
        int begins = recurrence.start().getDayOfMonth();
        if (months == 0) {
            return every.getDays() % 7 == 0 ? rule(Frequency.WEEKLY, every.getDays() / 7)
                    : rule(Frequency.DAILY, every.getDays());
        }
        if (every.getDays() != 0 || begins > 28) {
            return null;
        }
        biweekly.util.Recurrence.Builder rule = rule(Frequency.MONTHLY, Math.toIntExact(months));
        return begins == 1 ? rule.byMonthDay(-1) : rule;
    }

    private static biweekly.util.Recurrence.Builder rule(Frequency frequency, int interval) {
        return new biweekly.util.Recurrence.Builder(frequency).interval(interval);
    }

    void addTo(VEvent event) {
        if (rule != null) {
            event.setRecurrenceRule(rule);
        }
        if (!days.isEmpty()) {
            RecurrenceDates dates = new RecurrenceDates();
            for (LocalDate day : days) {
                ICalDate date = DirectiveCalendar.date(day);
                dates.getDates().add(date);
            }
            event.addRecurrenceDates(dates);
        }
    }
}
