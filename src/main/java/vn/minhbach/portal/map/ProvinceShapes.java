package vn.minhbach.portal.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.chart.map.Topology;

/**
 * Which shapes of the map each province is: that of its ISO code, else all those of the provinces that it comes from,
 * else that of its code at the General Statistics Office, of which seven were given to other provinces in 2025.
 */
public final class ProvinceShapes {

    private static final Object KEY = ProvinceShapes.class;
    private static final Set<PlaceKind> PROVINCES = Set.of(PlaceKind.PROVINCE, PlaceKind.CITY);
    private static final Topology MAP = Topology.vietnam();

    /**
     * A province with what it is on the map.
     *
     * @param shapes ids
     * @param formers all places that went into it, and into those; by name
     */
    public record Located(Place place, List<String> shapes, List<Place> formers) {

        public String outline() {
            return MAP.outline(shapes);
        }

        /** Itself and all that it comes from. */
        public Stream<String> codes() {
            return Stream.concat(Stream.of(place), formers.stream()).map(Place::code);
        }
    }

    private final List<Located> all;

    private ProvinceShapes(List<Located> all) {
        this.all = all;
    }

    public static ProvinceShapes at(Snapshot at) {
        return at.catalogue().derived(KEY, ProvinceShapes::read);
    }

    /** Those that were there on a day, by name; of two with the same shape the first. */
    public List<Located> on(LocalDate day) {
        Set<String> taken = new HashSet<>();
        return all.stream().filter(each -> (each.place.validFrom() == null || !each.place.validFrom().isAfter(day))
                && (each.place.validTo() == null || !each.place.validTo().isBefore(day))
                && each.shapes.stream().noneMatch(taken::contains))
                .peek(each -> taken.addAll(each.shapes)).toList();
    }

    /** All provinces that the map has, of any time. */
    public List<Located> all() {
        return all;
    }

    private static ProvinceShapes read(Catalogue catalogue) {
        List<Place> provinces = catalogue.table(Place.class).rows().stream().filter(each -> isProvince(catalogue, each))
                .toList();
        Map<String, List<Place>> before = provinces.stream().filter(each -> each.successor() != null)
                .collect(Collectors.groupingBy(Place::successor));
        Map<String, List<Place>> formers = new HashMap<>();
        provinces.forEach(each -> formers.put(each.code(), formers(each, before)));
        return new ProvinceShapes(provinces.stream()
                .map(each -> new Located(each, shapes(each, formers.get(each.code())), formers.get(each.code())))
                .filter(each -> !each.shapes.isEmpty()).sorted(VietnameseOrder.by((Located each) -> each.place.name()))
                .toList());
    }

    /** Not a city of a province. */
    private static boolean isProvince(Catalogue catalogue, Place place) {
        Place parent = catalogue.get(Place.class, place.parent());
        return PROVINCES.contains(place.kind()) && (parent == null || parent.kind() == PlaceKind.COUNTRY);
    }

    private static List<Place> formers(Place place, Map<String, List<Place>> before) {
        List<Place> found = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of(place.code()));
        List<Place> next = before.getOrDefault(place.code(), List.of());
        while (!next.isEmpty()) {
            List<Place> fresh = next.stream().filter(each -> known.add(each.code())).toList();
            found.addAll(fresh);
            next = fresh.stream().flatMap(each -> before.getOrDefault(each.code(), List.of()).stream()).toList();
        }
        return found.stream().sorted(VietnameseOrder.by(Place::name)).toList();
    }

    private static List<String> shapes(Place place, List<Place> formers) {
        if (place.iso31662() != null && MAP.shape(place.iso31662()) != null) {
            return List.of(place.iso31662());
        }
        List<String> joined = formers.stream().map(Place::iso31662)
                .filter(each -> each != null && MAP.shape(each) != null).distinct().sorted().toList();
        if (!joined.isEmpty() || place.gsoCode() == null || place.iso31662() != null) {
            return joined;
        }
        boolean now = place.validFrom() != null && !place.validFrom().isBefore(Borders.NOW.day());
        Function<Topology.Shape, String> code = now ? Topology.Shape::now : Topology.Shape::gso;
        return MAP.shapes().stream().filter(each -> code.apply(each).equals(place.gsoCode())).map(Topology.Shape::id)
                .sorted().toList();
    }
}
