package vn.minhbach.chart.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.minhbach.chart.map.Topology.Archipelago;
import vn.minhbach.chart.map.Topology.Point;

/**
 * An archipelago drawn nearer to the coast than it lies, in a frame of its own, so that a phone has room for the
 * provinces.
 *
 * @param of the id of the shape of its province
 * @param dots its islands and reefs as an SVG path of strokes without length, which have round ends
 */
public record Inset(String id, String name, String of, int x, int y, int width, int height, String dots) {

    /** Of the map with its insets, in its units. */
    public static final int MAP_WIDTH = 528;
    public static final int MAP_HEIGHT = 846;
    /** The room for two lines of words above the islands. */
    private static final int HEAD = 46;
    private static final int MARGIN = 12;

    /** About as far north as they lie, each in the room that the coast leaves. */
    static final List<Inset> OF_VIETNAM = Topology.vietnam().archipelagos().stream()
            .map(each -> each.id().equals("hoang-sa") ? of(each, 356, 330, 168, 136) : of(each, 304, 704, 220, 138))
            .toList();

    public static List<Inset> ofVietnam() {
        return OF_VIETNAM;
    }

    /** Fits into a frame, without changing how they lie to each other. */
    static Inset of(Archipelago islands, int x, int y, int width, int height) {
        double left = islands.islands().stream().mapToDouble(Point::x).min().orElse(0);
        double top = islands.islands().stream().mapToDouble(Point::y).min().orElse(0);
        double wide = Math.max(1, islands.islands().stream().mapToDouble(Point::x).max().orElse(0) - left);
        double high = Math.max(1, islands.islands().stream().mapToDouble(Point::y).max().orElse(0) - top);
        double scale = Math.min((width - 2.0 * MARGIN) / wide, (height - HEAD - MARGIN) / high);
        double fromLeft = x + (width - scale * wide) / 2;
        double fromTop = y + HEAD + (height - HEAD - MARGIN - scale * high) / 2;
        StringBuilder dots = new StringBuilder();
        islands.islands()
                .forEach(each -> dots.append('M').append(number(fromLeft + scale * (each.x() - left))).append(' ')
                        .append(number(fromTop + scale * (each.y() - top))).append("h0"));
        return new Inset(islands.id(), islands.name(), islands.of(), x, y, width, height, dots.toString());
    }

    /** The middle, where its words stand. */
    public int middle() {
        return x + width / 2;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
