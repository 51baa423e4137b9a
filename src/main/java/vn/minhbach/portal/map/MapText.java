package vn.minhbach.portal.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.portal.frame.FileLink;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.map.ProvinceMap.ColourClass;
import vn.minhbach.portal.map.ProvinceMap.Region;

/** What a map says, on a page and where it stands alone. The words are in {@code portal/messages/map_*.properties}. */
@TemplateExtension
public final class MapText {

    private MapText() {
    }

    /** What it shows, in a sentence. */
    static String title(ProvinceMap map, Language language) {
        Messages words = words(language);
        String known = FigureText.number(BigDecimal.valueOf(map.topic() == MapTopic.DATA ? map.planned() : map.known()),
                language);
        Map<String, String> counts = Map.of("known", known, "all", String.valueOf(map.regions().size()));
        Region greatest = map.greatest();
        Region least = map.least();
        return switch (map.topic()) {
            case DATA -> words.text("foundData", counts);
            case DISBURSEMENT -> words.text("foundRates", counts);
            case PROJECTS -> greatest == null ? words.text("foundProjects", counts)
                    : words.text("foundMost",
                            Map.of("place", greatest.place().name(language), "number", map.text(greatest, language)));
            case INDICATOR -> greatest == null || least == null ? words.text("foundKnown", counts)
                    : words.text("foundRange",
                            Map.of("most", greatest.place().name(language), "mostValue", map.text(greatest, language),
                                    "least", least.place().name(language), "leastValue", map.text(least, language)));
        };
    }

    /** What is shown, of when, and of which borders. */
    static String subtitle(ProvinceMap map, Language language) {
        Basis basis = map.basis() == Basis.ACTUAL ? null : map.basis();
        return topic(map, language) + (map.period() == null ? "" : ", " + PeriodText.of(map.period(), language))
                + (basis == null ? "" : " (" + basis(basis, language) + ")") + " · "
                + words(language).constant("borders", map.borders().name());
    }

    static String topic(ProvinceMap map, Language language) {
        return map.indicator() == null ? words(language).constant("topic", map.topic().name())
                : map.indicator().name(language);
    }

    /** What is known of a province; of what is only worded, the words. */
    static String said(ProvinceMap map, Region region, Language language) {
        Messages words = words(language);
        if (!region.known()) {
            return region.figure() == null ? words.text("unknown") : "“" + region.figure().words(language) + "”";
        }
        String value = map.topic() == MapTopic.DATA ? words.text(region.plans() ? "plans" : "statistics")
                : map.text(region, language);
        String formers = region.formers().stream().map(each -> each.name(language)).collect(Collectors.joining(", "));
        return value + (region.year() == null ? "" : " (" + region.year() + ")")
                + (map.mixed() && region.expected() ? ", " + basis(region.figure().claim().basis(), language) : "")
                + (formers.isEmpty() ? "" : " (" + words.text("former", Map.of("names", formers)) + ")");
    }

    /** Of how many provinces, in the legend. */
    static String provinces(ProvinceMap map, Number number, Language language) {
        return words(language).text("provinces",
                Map.of("number", FigureText.number(BigDecimal.valueOf(number.longValue()), language)));
    }

    /** What a colour means. */
    static String meaning(ProvinceMap map, ColourClass of, Language language) {
        Messages words = words(language);
        if (map.topic() == MapTopic.DATA) {
            return words.text(of.plans() ? "plans" : "statistics");
        }
        if (of.single()) {
            // A number that a source hedges is not told without its hedge.
            return map.regions().stream().filter(each -> each.shade() == of.shade() && each.hedged()).findFirst()
                    .map(each -> map.text(each, language))
                    .orElseGet(() -> map.bound(of.from(), language));
        }
        return of.from() == null ? words.text("below", Map.of("number", map.bound(of.below(), language)))
                : of.below() == null ? words.text("from", Map.of("number", map.bound(of.from(), language)))
                : words.text("between",
                        Map.of("from", map.bound(of.from(), language), "below", map.bound(of.below(), language)));
    }

    /** Where the map is to be had as a file. */
    static List<FileLink> files(ProvinceMap map, PageContext context) {
        String page = MapPictures.PICTURES
                + (map.indicator() == null ? map.topic().lower() : "indicators/" + map.indicator().code());
        Map<String, List<String>> asked = new TreeMap<>(Map.of("borders", List.of(map.borders().lower())));
        if (map.period() != null) {
            asked.put("period", List.of(map.period()));
        }
        return List.of(new FileLink("SVG", "image/svg+xml", context.address(page + ".svg", asked)),
                new FileLink("PNG", "image/png", context.address(page + ".png", asked)));
    }

    private static String basis(Basis basis, Language language) {
        return Messages.of("label", language).constant("basis", basis.name());
    }

    private static Messages words(Language language) {
        return Messages.of("map", language);
    }
}
