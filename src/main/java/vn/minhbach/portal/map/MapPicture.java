package vn.minhbach.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.chart.Caption;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.Frame;
import vn.minhbach.chart.TextLine;
import vn.minhbach.chart.map.Inset;

/**
 * A map that stands alone, with its title, its legend, its sources and the map's maker.
 *
 * @param scale how many pixels a unit of the map is
 * @param left where the map begins, and {@code legend} where its legend does
 */
public record MapPicture(ProvinceMap map, Frame frame, double scale, double left, double legend, List<Entry> entries,
        List<Island> islands) {

    private static final double HEIGHT = 660;
    private static final double LEFT = 20;
    private static final int MOST_TOLD = 70;

    /**
     * A colour and what it means.
     *
     * @param shade 0 where nothing is known
     */
    public record Entry(int shade, double y, TextLine text) {
    }

    /** What an archipelago and its province are called. */
    public record Island(Inset inset, String name, String of) {
    }

    static MapPicture of(Snapshot at, ProvinceMap map, Language language) {
        Format format = Format.WIDE;
        Messages words = Messages.of("map", language);
        double scale = HEIGHT / Inset.MAP_HEIGHT;
        double legend = LEFT + Inset.MAP_WIDTH * scale + 24;
        Frame frame = Frame.around(format, caption(at, map, words, language), HEIGHT);
        List<Entry> entries = new ArrayList<>();
        double y = frame.top() + 60;
        map.classes().forEach(each -> add(entries, y, legend, each.shade(),
                MapText.meaning(map, each, language) + " · " + MapText.provinces(map, each.count(), language)));
        if (!map.unknown().isEmpty()) {
            add(entries, y, legend, 0,
                    words.text("unknown") + " · " + MapText.provinces(map, map.unknown().size(), language));
        }
        List<Island> islands = Inset.ofVietnam().stream()
                .map(each -> new Island(each, words.text(each.id().equals("hoang-sa") ? "hoangSa" : "truongSa"),
                        map.regions().stream().filter(region -> map.holds(region, each)).findFirst()
                                .map(region -> "(" + region.place().name(language) + ")").orElse("")))
                .toList();
        return new MapPicture(map, frame, scale, LEFT, legend, entries, islands);
    }

    private static void add(List<Entry> entries, double top, double x, int shade, String text) {
        double y = top + entries.size() * 24;
        entries.add(new Entry(shade, y, new TextLine(x + 32, y + 12, text)));
    }

    private static Caption caption(Snapshot at, ProvinceMap map, Messages words, Language language) {
        List<String> sources = map.mainSources().stream().map(each -> at.get(Source.class, each))
                .filter(Objects::nonNull).map(each -> each.title(language)).toList();
        String unit = map.unit(language);
        List<String> notes = new ArrayList<>();
        if (map.mixed()) {
            notes.add(words.text("expected"));
        }
        if (map.joined()) {
            notes.add(words.text("joined"));
        }
        notes.add(words.text("source") + ": " + (sources.isEmpty() ? "" : String.join("; ", sources) + "; ")
                + words.text("published", Map.of("release", String.valueOf(at.release()))) + ". "
                + words.text("credit") + ": Stephen Truong, svg-maps, CC BY 4.0, " + words.text("changed") + ".");
        String told = map.ranked().stream().limit(MOST_TOLD)
                .map(each -> each.place().name(language) + ": " + MapText.said(map, each, language))
                .collect(Collectors.joining("; "));
        return new Caption(MapText.title(map, language),
                MapText.subtitle(map, language) + (unit.isEmpty() ? "" : " · " + unit), notes, told);
    }
}
