package vn.minhbach.portal.map;

import java.time.LocalDate;
import java.util.Locale;

/** Of which time the provinces on a map are. */
public enum Borders {
    /** The 34 since 1 July 2025. */
    NOW(LocalDate.of(2025, 7, 1)),
    /** The 63 before, from 1 August 2008 on. */
    BEFORE(LocalDate.of(2024, 12, 31));

    private final LocalDate day;

    Borders(LocalDate day) {
        this.day = day;
    }

    /** A day on which they were so; of the former the last before the first of them became another place. */
    public LocalDate day() {
        return day;
    }

    public static Borders on(LocalDate day) {
        return day.isBefore(NOW.day) ? BEFORE : NOW;
    }

    public Borders other() {
        return this == NOW ? BEFORE : NOW;
    }

    /** As addresses have it. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
