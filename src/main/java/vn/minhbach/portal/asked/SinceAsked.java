package vn.minhbach.portal.asked;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * Since when changes are asked for: a day, with what was published on it, or a release, without what that did itself.
 *
 * @param day null where a release is named, or nothing is
 * @param release the last that is known, 0 for none; null where nothing is asked
 */
public record SinceAsked(LocalDate day, Integer release) {

    public static final String SINCE = "since";

    /** @throws BadParameter where it is neither a day nor a release up to the one in view */
    public static SinceAsked of(QueryParameters query, Snapshot at) {
        String given = query.text(SINCE);
        if (given == null) {
            return new SinceAsked(null, null);
        }
        if (given.contains("-")) {
            LocalDate day = query.day(SINCE);
            return new SinceAsked(day, before(at, day));
        }
        if (!given.matches("\\d{1,9}") || Integer.parseInt(given) > at.release()) {
            throw new BadParameter(SINCE, given, List.of("2026-11-01", "0–" + at.release()));
        }
        return new SinceAsked(null, Integer.valueOf(given));
    }

    /** The last release that was published before a day. */
    private static int before(Snapshot at, LocalDate day) {
        int last = at.release();
        while (last > 0 && !at.catalogue().day(last).isBefore(day)) {
            last--;
        }
        return last;
    }
}
