package vn.minhbach.catalogue.handover;

import java.time.LocalDate;

/**
 * To whom something belongs on a day, by what was handed over until then.
 *
 * @param place the code of the last place that it went to, null where it never left the one that it is stated with
 * @param owner the code of the last agency that took it over, likewise
 * @param since the day of the last handover
 */
public record Belonging(String place, String owner, LocalDate since) {

    static final Belonging NOWHERE_ELSE = new Belonging(null, null, null);

    Belonging after(Handover next) {
        return new Belonging(next.place() == null ? place : next.place(), next.owner() == null ? owner : next.owner(),
                next.on());
    }

    /** @param stated the code of the place that it is stated with */
    public String placeOr(String stated) {
        return place == null ? stated : place;
    }

    /** @param stated the code of the agency that it is stated with, null for none */
    public String ownerOr(String stated) {
        return owner == null ? stated : owner;
    }
}
