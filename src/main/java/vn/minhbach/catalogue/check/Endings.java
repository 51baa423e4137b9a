package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.Places;

/** Reads which places and agencies ended: one statement for those asked for, and one for their successors. */
@Singleton
class Endings {

    private final Places places;
    private final Agencies agencies;

    Endings(Places places, Agencies agencies) {
        this.places = places;
        this.agencies = agencies;
    }

    /** Of those of these places that ended, by code. */
    Map<String, Ending> ofPlaces(Snapshot at, Collection<String> codes) {
        return of(places, at, codes, Place::validTo, Place::successor, Place::name);
    }

    /** Of those of these agencies that ended, by code. */
    Map<String, Ending> ofAgencies(Snapshot at, Collection<String> codes) {
        return of(agencies, at, codes, Agency::validTo, Agency::successor, Agency::name);
    }

    private static <T extends Versioned> Map<String, Ending> of(TableReads<T, ?> table, Snapshot at, Collection<String> codes,
            Function<T, LocalDate> day, Function<T, String> successor, BiFunction<T, Language, String> name) {
        Map<String, T> ended = new HashMap<>(table.byCode(at, codes));
        ended.values().removeIf(each -> day.apply(each) == null);
        Map<String, T> next = table.byCode(at, ended.values().stream().map(successor).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, Ending> endings = new HashMap<>();
        ended.forEach((code, each) -> endings.put(code,
                new Ending(name(each, name), day.apply(each), name(next.get(successor.apply(each)), name))));
        return endings;
    }

    /** Null for nothing. */
    private static <T> Sentence name(T of, BiFunction<T, Language, String> name) {
        return of == null ? null : new Sentence(name.apply(of, Language.VI), name.apply(of, Language.EN));
    }
}
