package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.chart.LineChart.Hedged;
import vn.minhbach.chart.LineChart.Tick;

/**
 * Figures of places as bars on one axis from naught, those below naught on its other side; ranks as dots.
 *
 * @param zero where the axis stands
 * @param bottom where the bars end and the numbers of the axis stand
 * @param more where it is told how many are left out
 */
public record BarChart(Frame frame, double zero, double top, double bottom, List<Tick> ticks, List<Bar> bars,
        List<TextLine> more) {

    private static final double GAP = 8;
    /** The part of a picture's width that names may take. */
    private static final double NAMES = 0.36;
    private static final int MANY = 20;
    private static final int STEPS = 4;

    /**
     * One place.
     *
     * @param role {@code chosen}, {@code other} or {@code usual}
     * @param hollow whether it is no fact yet
     * @param dot whether only the end of it is drawn
     * @param from where the bar begins, and how {@code long} it is as far as it is certain; {@code maybe} is what it
     *     may be more
     * @param end where the figure is
     * @param name ends at its place, so does the value where it is below naught
     */
    public record Bar(String role, boolean hollow, boolean negative, boolean dot, Hedged hedged, double y,
            double height, double from, double width, double maybeFrom, double maybe,
            double end, double nameAt, List<TextLine> name, TextLine value, String title) {

        /** How far down an open end has its point. */
        public double half() {
            return Format.round(height / 2 - 2);
        }

        public double middle() {
            return Format.round(y + height / 2);
        }
    }

    static BarChart of(BarData told, Caption caption, Format format) {
        double room = format.plot() + Format.leading(format.label()) + 6 - Format.leading(format.note());
        BarData data = format.fixed() ? told.first((int) (room / Math.ceil(format.label() * 2))) : told;
        boolean many = data.rows().size() > MANY;
        double row = format.fixed() ? Math.floor(Math.min(3 * format.label(), room / data.rows().size()))
                : many ? Math.ceil(format.label() * 1.5) : Math.ceil(format.label() * 2);
        double thick = Math.round(row * (many ? 0.72 : 0.68));
        Frame frame = Frame.around(format, caption,
                Format.leading(format.note()) + (format.fixed() ? room : data.rows().size() * row));
        double top = frame.top();
        double bottom = top + data.rows().size() * row;
        List<BarData.Row> drawn = data.rows().stream().filter(each -> each != null).toList();
        double names = Math.min(format.width() * NAMES, drawn.stream()
                .mapToDouble(each -> Typeface.of(each.chosen()).width(each.name(), format.label())).max().orElse(0));
        double values = drawn.stream()
                .mapToDouble(each -> Typeface.of(each.chosen()).width(data.number(each.point()), format.label())).max()
                .orElse(0) + GAP + 10;
        double least = drawn.stream().mapToDouble(each -> scaled(data, each.point())).min().orElse(0);
        double greatest = drawn.stream().mapToDouble(each -> scaled(data, each.point())).max().orElse(0);
        double left = format.left() + names + GAP + (least < 0 ? values : 0);
        double right = format.right() - (greatest > 0 || least >= 0 ? values : GAP);
        Axis axis = data.ranks() ? Axis.ofRanks(greatest, STEPS, left + GAP, right)
                : tight(least, data.shares() ? 100 : greatest, left, right);
        List<Bar> bars = new ArrayList<>();
        List<TextLine> more = new ArrayList<>();
        for (int i = 0; i < data.rows().size(); i++) {
            double y = top + i * row;
            BarData.Row each = data.rows().get(i);
            if (each == null) {
                more.add(new TextLine(format.left(), y + row / 2 + format.label() * 0.36,
                        Wording.of(data.language()).text("others", Map.of("count", data.left()))));
            } else {
                bars.add(bar(data, each, axis, format, format.left() + names, y, row, thick));
            }
        }
        List<Tick> ticks = axis.ticks().stream().filter(each -> each >= axis.low() && each <= axis.high())
                .map(each -> new Tick(axis.at(each), FigureText.number(LineChart.plain(each), data.language())))
                .toList();
        return new BarChart(frame, data.ranks() ? Format.round(left) : axis.at(0), top, bottom, ticks, bars, more);
    }

    /** To the greatest itself, so that the bars have all the room; round numbers up to that. */
    private static Axis tight(double least, double greatest, double left, double right) {
        Axis round = Axis.fromZero(least, greatest, STEPS, left, right);
        double low = Math.min(0, least);
        double high = Math.max(low == 0 && greatest <= 0 ? 1 : 0, greatest);
        return new Axis(low, high, left, right,
                round.ticks().stream().filter(each -> each >= low && each <= high).toList());
    }

    private static double scaled(BarData data, Point point) {
        return data.scale().scaled(point.value()).doubleValue();
    }

    private static Bar bar(BarData data, BarData.Row each, Axis axis, Format format, double namesEnd, double y,
            double row, double thick) {
        Hedged hedged = Hedged.of(each.point().qualifier());
        double value = scaled(data, each.point());
        double end = axis.at(value);
        double zero = data.ranks() ? end : axis.at(0);
        boolean negative = value < 0;
        // About a number: certain up to the least that it may be, and perhaps up to the most.
        Interval about = hedged == Hedged.ABOUT ? Interval.of(each.point().value(), each.point().qualifier()) : null;
        double near = about == null ? hedged == Hedged.DOWN ? zero : end
                : within(axis, data, negative ? about.high() : about.low());
        double far = about == null ? end : within(axis, data, negative ? about.low() : about.high());
        boolean bold = each.chosen();
        List<String> name = Typeface.of(bold).wrapped(each.name(), format.label(), namesEnd - format.left() + 1, 1);
        double baseline = y + row / 2 + format.label() * 0.36;
        double valueAt = negative ? Math.min(end, far) - GAP - (hedged == Hedged.NO ? 0 : 6)
                : Math.max(end, far) + GAP + (hedged == Hedged.UP ? 6 : 0);
        return new Bar(bold ? "chosen" : each.other() ? "other" : "usual",
                data.basis() == Basis.FORECAST || data.basis() == Basis.TARGET, negative, data.ranks(), hedged,
                Format.round(y + (row - thick) / 2), thick, Math.min(zero, near), Format.round(Math.abs(near - zero)),
                Math.min(near, far), Format.round(Math.abs(far - near)), end,
                Format.round(namesEnd), List.of(new TextLine(namesEnd, baseline, name.get(0))),
                new TextLine(valueAt, baseline, data.number(each.point())),
                each.name() + ": " + data.whole(each.point()));
    }

    private static double within(Axis axis, BarData data, BigDecimal value) {
        return axis.at(Math.max(axis.low(), Math.min(axis.high(), data.scale().scaled(value).doubleValue())));
    }
}
