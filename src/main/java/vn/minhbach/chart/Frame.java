package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture but for what it shows: its size, what is written above and below, and where there is room for the rest.
 *
 * @param top where that room begins
 */
public record Frame(Format format, Caption caption, List<TextLine> title, List<TextLine> subtitle, List<TextLine> notes,
        double top, double height) {

    private static final int LINES_OF_TITLE = 3;
    private static final int LINES_OF_SUBTITLE = 3;
    private static final int LINES_OF_NOTE = 3;

    /** Around something so high. */
    public static Frame around(Format format, Caption caption, double content) {
        double x = format.left();
        List<TextLine> title = TextLine.below(x, format.margin(), format.title(),
                Typeface.SEMIBOLD.wrapped(caption.title(), format.title(), format.inner(), LINES_OF_TITLE));
        double y = format.margin() + title.size() * Format.leading(format.title()) + 2;
        List<TextLine> subtitle = TextLine.below(x, y, format.subtitle(),
                Typeface.REGULAR.wrapped(caption.subtitle(), format.subtitle(), format.inner(), LINES_OF_SUBTITLE));
        double top = y + subtitle.size() * Format.leading(format.subtitle()) + 10;
        double below = top + content + 12;
        List<String> notes = new ArrayList<>();
        caption.notes().forEach(
                each -> notes.addAll(Typeface.REGULAR.wrapped(each, format.note(), format.inner(), LINES_OF_NOTE)));
        double height = below + notes.size() * Format.leading(format.note()) + format.margin();
        return new Frame(format, caption, title, subtitle, TextLine.below(x, below, format.note(), notes),
                Format.round(top), Math.ceil(height));
    }
}
