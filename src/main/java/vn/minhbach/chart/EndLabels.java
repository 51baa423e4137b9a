package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** What lines are called, right of their ends and apart from one another. */
final class EndLabels {

    /** The part of a picture's width that they may take. */
    private static final double MOST = 0.27;
    private static final double APART = 4;

    private final Format format;
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(Strand strand, Point last, List<String> name, String value, double height) {
    }

    private record Placed(Draft draft, LineChart.Spot end, double top) {

        double bottom() {
            return top + draft.height;
        }
    }

    EndLabels(SeriesData data, Format format) {
        this.format = format;
        double most = format.width() * MOST;
        for (Strand each : data.strands()) {
            Point last = each.points().get(each.points().size() - 1);
            List<String> name = Typeface.of(each.role() == Strand.Role.CHOSEN).wrapped(each.name(), format.label(),
                    most, 2);
            drafts.add(
                    new Draft(each, last, name, data.number(last), (name.size() + 1) * Format.leading(format.label())));
        }
    }

    double width() {
        return drafts.stream().flatMapToDouble(each -> DoubleStream.concat(
                each.name.stream().mapToDouble(
                        line -> Typeface.of(each.strand.role() == Strand.Role.CHOSEN).width(line, format.label())),
                DoubleStream.of(Typeface.SEMIBOLD.width(each.value, format.label())))).max().orElse(0);
    }

    /** @param x where they begin */
    List<LineChart.EndLabel> placed(LineChart.Place place, double x, double top, double bottom) {
        List<Placed> placed = new ArrayList<>();
        drafts.stream().sorted(Comparator.comparing(each -> place.of(each.last).y())).forEach(each -> {
            LineChart.Spot end = place.of(each.last);
            double wanted = Math.max(top - format.label() / 2, end.y() - each.height / 2);
            placed.add(new Placed(each, end,
                    placed.isEmpty() ? wanted : Math.max(wanted, placed.get(placed.size() - 1).bottom() + APART)));
        });
        // What does not fit below moves up.
        double below = bottom + 2;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed each = placed.get(i);
            if (each.bottom() > below) {
                placed.set(i, new Placed(each.draft, each.end, below - each.draft.height));
            }
            below = placed.get(i).top - APART;
        }
        return placed.stream().map(each -> label(each, x)).toList();
    }

    private LineChart.EndLabel label(Placed placed, double x) {
        List<TextLine> name = TextLine.below(x, placed.top, format.label(), placed.draft.name);
        TextLine value = new TextLine(x, name.get(name.size() - 1).y() + Format.leading(format.label()),
                placed.draft.value);
        return new LineChart.EndLabel(LineChart.role(placed.draft.strand.role()), placed.draft.strand.hue(),
                placed.end.x(), placed.end.y(),
                Format.round(placed.top + placed.draft.height / 2), name, value);
    }
}
