package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.chart.LineChart.Hedged;

/**
 * The money of one project or programme, step by step from what it is to cost to what was settled, on one axis from
 * naught; between two steps what the lower one leaves of the upper.
 *
 * @param left where the axis stands
 */
public record LadderChart(Frame frame, double left, double top, double bottom, List<Rung> rungs, List<Leaves> gaps) {

    /** Of one step no more are told apart. */
    static final int MOST = 3;
    private static final double GAP = 8;
    /** Between a bar and what it says, for the sign of its hedge. */
    private static final double SIGN = 14;

    /**
     * A step.
     *
     * @param silence in place of bars, where no source gives a number
     */
    public record Rung(TextLine name, List<TextLine> silence, List<Bar> bars) {
    }

    /**
     * One figure.
     *
     * @param hollow whether it is no fact yet
     * @param from where what it may be begins, and {@code maybe} how much it may be more or less, where it is about a
     *     number
     */
    public record Bar(double y, double width, double height, boolean hollow, Hedged hedged, double from, double maybe,
            TextLine value) {

        public double half() {
            return Format.round(height / 2 - 2);
        }
    }

    /** What a step leaves of the one above, from the end of its bar to the end of that. */
    public record Leaves(double from, double to, double y, TextLine value) {
    }

    /** Null where no step has a number. */
    public static LadderChart of(LadderData data, Caption caption, Format format) {
        if (longest(data).signum() <= 0) {
            return null;
        }
        Messages words = Wording.of(data.language());
        double line = Format.leading(format.label());
        double thick = Math.round(format.label() * 1.25);
        double left = format.left() + 2;
        boolean above = !format.pointed();
        double room = above ? 0 : data.figures()
                .mapToDouble(each -> Typeface.SEMIBOLD.width(data.value(each), format.label())).max().orElse(0);
        double scale = (format.inner() - SIGN - GAP - room) / longest(data).doubleValue();
        List<Rung> rungs = new ArrayList<>();
        List<Leaves> gaps = new ArrayList<>();
        double y = 0;
        // Twice, as the frame tells where it begins only when it is known how high all is.
        double top = Frame.around(format, caption, 0).top();
        for (LadderData.Step step : data.steps()) {
            TextLine name = new TextLine(left + 6, top + y + format.label(), step.name());
            y += line;
            List<Bar> bars = new ArrayList<>();
            for (Funding each : step.shown()) {
                y += above ? line : 0;
                bars.add(bar(data, each, left, top + y + 3, thick, scale, format));
                y += thick + 6;
            }
            List<TextLine> silence = bars.isEmpty() ? TextLine.below(left + 6, top + y, format.label(),
                    Typeface.REGULAR.wrapped(step.silence(words), format.label(), format.inner() - GAP, 2)) : List.of();
            y += silence.size() * line;
            for (Ladder.Gap gap : step.gaps()) {
                double to = left + scale * gap.figure().parts().get(0).value().doubleValue();
                double from = to - scale * Math.max(0, gap.figure().value().doubleValue());
                String text = words.text("ladder.gap",
                        Map.of("value", data.scale().whole(gap.figure(), data.language())));
                double width = Typeface.REGULAR.width(text, format.note());
                double at = Math.max(left + 6, Math.min((from + to - width) / 2, format.right() - width));
                gaps.add(new Leaves(Format.round(from), Format.round(to), Format.round(top + y + 5),
                        new TextLine(at, top + y + 11 + format.note(), text)));
                y += 11 + Format.leading(format.note()) + 3;
            }
            y += 10;
            rungs.add(new Rung(name, silence, bars));
        }
        return new LadderChart(Frame.around(format, caption, y), left, top, Format.round(top + y - 6), rungs, gaps);
    }

    /** As far as the longest bar goes, with what it may be more; 0 for none. */
    private static BigDecimal longest(LadderData data) {
        return data.figures().map(
                each -> each.claim().qualifier() == Qualifier.ABOUT ? Interval.of(each.figure()).high() : each.amount())
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static Bar bar(LadderData data, Funding each, double left, double y, double thick, double scale,
            Format format) {
        Hedged hedged = Hedged.of(each.claim().qualifier());
        double width = Format.round(scale * each.amount().doubleValue());
        double maybe = 0;
        double from = left + width;
        if (hedged == Hedged.ABOUT) {
            Interval possible = Interval.of(each.figure());
            from = Format.round(left + Math.max(0, scale * possible.low().doubleValue()));
            maybe = Math.max(4, Format.round(left + scale * possible.high().doubleValue() - from));
        }
        double end = Math.max(left + width, from + maybe) + (hedged == Hedged.UP || hedged == Hedged.DOWN ? SIGN : 6);
        // On a phone there is no room behind a bar.
        TextLine value = format.pointed() ? new TextLine(end, y + thick / 2 + format.label() * 0.36, data.value(each))
                : new TextLine(left + 6, y - 4, data.value(each));
        return new Bar(Format.round(y), Math.max(2, width), thick, each.claim().basis() != Basis.ACTUAL, hedged, from,
                maybe, value);
    }

    /** All in words, for who does not see it. */
    static String description(LadderData data) {
        return data.steps().stream()
                .map(step -> step.name() + ": " + (step.shown().isEmpty() ? step.silence(Wording.of(data.language()))
                        : step.shown().stream().map(data::value).collect(Collectors.joining("; "))))
                .collect(Collectors.joining(". "));
    }
}
