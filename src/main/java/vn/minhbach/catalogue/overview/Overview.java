package vn.minhbach.catalogue.overview;

import java.util.List;
import java.util.Map;

/**
 * What there is to say of the money of all places at first sight, and of how much of it nothing is known.
 *
 * @param places the latest of each place: by what their rates rest on, then the latest year first, then the lowest rate
 *     first
 * @param byPlace the same by place
 * @param latest the rate that was stated as a number of the latest time; null where none was
 * @param plans how many plan-years there are, and unspent of how many no source gives a number disbursed
 * @param provinces how many provinces and municipalities there are now, and silent of how many nothing is known of any
 *     money, theirs or of those that they come from
 */
public record Overview(List<MoneyStanding> places, Map<String, MoneyStanding> byPlace, MoneyStanding latest, long plans,
        long unspent, long provinces,
        long silent) {
}
