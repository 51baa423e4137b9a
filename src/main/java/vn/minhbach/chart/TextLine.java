package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/** A line of words at its place, which is on its baseline. */
public record TextLine(double x, double y, String text) {

    public TextLine {
        x = Format.round(x);
        y = Format.round(y);
    }

    /**
     * Lines below one another.
     *
     * @param top where the first begins, above its letters
     */
    static List<TextLine> below(double x, double top, double size, List<String> lines) {
        List<TextLine> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new TextLine(x, top + size + i * Format.leading(size), lines.get(i)));
        }
        return placed;
    }
}
