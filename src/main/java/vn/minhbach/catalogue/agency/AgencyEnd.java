package vn.minhbach.catalogue.agency;

import java.time.LocalDate;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;

/**
 * That an agency is no more: with its own last day, or, where none is stated, with that of the place which it served,
 * as a department ends with its province.
 *
 * @param day the last on which it was there
 * @param successor the code of the agency that took over its work, null where none is named
 * @param place the code of the place that came after the one which it served, null where that goes on or none is named
 */
public record AgencyEnd(LocalDate day, String successor, String place) {

    /** Null where it goes on, or nothing that stands has this code. */
    public static AgencyEnd of(Snapshot at, String agency) {
        Agency ended = at.get(Agency.class, agency);
        if (ended == null) {
            return null;
        }
        Place place = at.get(Place.class, ended.place());
        LocalDate ofPlace = place == null ? null : place.validTo();
        LocalDate day = ended.validTo() == null ? ofPlace : ended.validTo();
        return day == null ? null : new AgencyEnd(day, ended.successor(), ofPlace == null ? null : place.successor());
    }

    /** Of whoever serves a place and is not named. */
    public static AgencyEnd ofPlace(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        return place == null || place.validTo() == null ? null
                : new AgencyEnd(place.validTo(), null, place.successor());
    }

    /** Whether it was no more on a day. */
    public boolean isBefore(LocalDate on) {
        return day.isBefore(on);
    }
}
