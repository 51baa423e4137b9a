package vn.minhbach.catalogue.check;

import java.time.LocalDate;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;

/** Tells which places and agencies ended, and since when they are there. */
@Singleton
class Dissolutions {

    /** Null where the place goes on, or there is none with this code. */
    Dissolution ofPlace(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        Place next = place == null ? null : at.get(Place.class, place.successor());
        return place == null ? null : of(new BilingualText(place.name(), place.name(Language.EN)), place.validTo(),
                next == null ? null : new BilingualText(next.name(), next.name(Language.EN)));
    }

    /** Null where the agency goes on, or there is none with this code. */
    Dissolution ofAgency(Snapshot at, String code) {
        Agency agency = at.get(Agency.class, code);
        Agency next = agency == null ? null : at.get(Agency.class, agency.successor());
        return agency == null ? null : of(new BilingualText(agency.name(), agency.name(Language.EN)), agency.validTo(),
                next == null ? null : new BilingualText(next.name(), next.name(Language.EN)));
    }

    /** Null where nobody says since when the place is there, or there is none with this code. */
    Founding beginningOfPlace(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        return place == null || place.validFrom() == null ? null
                : new Founding(new BilingualText(place.name(), place.name(Language.EN)), place.validFrom());
    }

    /** The same of an agency. */
    Founding beginningOfAgency(Snapshot at, String code) {
        Agency agency = at.get(Agency.class, code);
        return agency == null || agency.validFrom() == null ? null
                : new Founding(new BilingualText(agency.name(), agency.name(Language.EN)), agency.validFrom());
    }

    private static Dissolution of(BilingualText name, LocalDate day, BilingualText successor) {
        return day == null ? null : new Dissolution(name, day, successor);
    }
}
