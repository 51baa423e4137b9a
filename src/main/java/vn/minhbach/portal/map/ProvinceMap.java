package vn.minhbach.portal.map;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.chart.map.Inset;

/**
 * Provinces coloured by what is known of them.
 *
 * @param indicator that it shows; null for another topic
 * @param period of all values, as datasets write it; null where they are of several times or of none
 * @param basis of all values; null where they differ or are no figures
 * @param scale the one unit of the values; null where they have none
 * @param regions in the order of their names
 * @param classes what each colour means, the least first
 * @param outside of how many places with a value these borders have no shape: they were there at another time
 * @param sources the codes of those that the values are from, most of them first
 */
public record ProvinceMap(MapTopic topic, Borders borders, Indicator indicator, String period, Basis basis,
        FigureScale scale, List<Region> regions,
        List<ColourClass> classes, long outside, List<String> sources) {

    private static final int NAMED_SOURCES = 2;

    /** The archipelagos, each in a frame of its own. */
    public List<Inset> insets() {
        return Inset.ofVietnam();
    }

    public int width() {
        return Inset.MAP_WIDTH;
    }

    public int height() {
        return Inset.MAP_HEIGHT;
    }

    /**
     * A province.
     *
     * @param formers those whose data it shows with its own, as they went into it; empty where it shows its own alone
     * @param outline as SVG writes paths
     * @param dots its islands in an inset, as strokes without length; null for none
     * @param shade from 1, the lightest, to 5; 0 where nothing is known, or words alone
     * @param number by which it is coloured; null for none
     * @param figure that says so; null where it is counted or nothing is known
     * @param year that it is of, where they differ; null for none
     */
    public record Region(Place place, List<Place> formers, String outline, String dots, int shade, BigDecimal number,
            Figure figure, Integer year) {

        public boolean known() {
            return shade > 0;
        }

        /** Whether it is expected, planned or aimed at. */
        public boolean expected() {
            return figure != null && figure.claim().basis() != Basis.ACTUAL;
        }

        /** Of {@link MapTopic#DATA}: whether it has programmes or projects. */
        public boolean plans() {
            return number != null && number.compareTo(ProvinceMaps.PLANS) == 0;
        }

        public boolean hedged() {
            return figure != null && figure.value() != null && figure.claim().qualifier() != Qualifier.EXACT;
        }
    }

    /**
     * @param from the least number that has this colour; below the next from that is none of it; null for no bound
     * @param single whether it is this one number
     * @param count how many provinces have it
     */
    public record ColourClass(int shade, BigDecimal from, BigDecimal below, boolean single, long count) {

        /** Of {@link MapTopic#DATA}: whether there are programmes or projects. */
        public boolean plans() {
            return from.compareTo(ProvinceMaps.PLANS) == 0;
        }
    }

    /** What it can show in place of its topic, where that needs no more to be chosen. */
    public List<MapTopic> choices() {
        return List.of(MapTopic.DATA, MapTopic.PROJECTS, MapTopic.DISBURSEMENT);
    }

    /** Whether the islands of an inset belong to a province. */
    public boolean holds(Region region, Inset inset) {
        return inset.dots().equals(region.dots());
    }

    /** Of how many provinces there are programmes or projects. */
    public long planned() {
        return regions.stream().filter(Region::plans).count();
    }

    /** The sources that are named below it. */
    public List<String> mainSources() {
        return sources.stream().limit(NAMED_SOURCES).toList();
    }

    /** A bound of a class, in the unit of the legend. */
    public String bound(BigDecimal number, Language language) {
        return FigureText.number(scale == null ? number : scale.scaled(number), language);
    }

    /** What the legend says of the unit; empty for none. */
    public String unit(Language language) {
        return scale == null ? "" : scale.label(language);
    }

    /** The value of a province, with its hedge and its unit. */
    public String text(Region region, Language language) {
        return region.figure() == null ? FigureText.number(region.number(), language)
                : scale == null ? FigureText.of(region.figure(), language) : scale.whole(region.figure(), language);
    }

    public long known() {
        return regions.stream().filter(Region::known).count();
    }

    public List<Region> unknown() {
        return regions.stream().filter(each -> !each.known()).toList();
    }

    /** Those with a number, the greatest first. */
    public List<Region> ranked() {
        return regions.stream().filter(Region::known).sorted((one, other) -> other.number().compareTo(one.number()))
                .toList();
    }

    /** The one with the greatest; null where it is not alone, or its hedge leaves that open. */
    public Region greatest() {
        List<Region> ranked = ranked();
        return ranked.size() < 2 || ranked.get(0).number().compareTo(ranked.get(1).number()) == 0 ? null
                : ranked.get(0);
    }

    public Region least() {
        List<Region> ranked = ranked();
        int last = ranked.size() - 1;
        return last < 1 || ranked.get(last).number().compareTo(ranked.get(last - 1).number()) == 0 ? null
                : ranked.get(last);
    }

    /** Whether some values are no facts while others are, so that they are marked one by one. */
    public boolean mixed() {
        return basis == null && regions.stream().anyMatch(Region::expected);
    }

    public boolean anyHedged() {
        return regions.stream().anyMatch(Region::hedged);
    }

    /** Whether some provinces show what the former ones that went into them have. */
    public boolean joined() {
        return regions.stream().anyMatch(each -> !each.formers().isEmpty());
    }
}
