package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * Figures along time, as lines. Between two figures there is a line only where none is missing in between, and a dashed
 * one where the later of them is no fact yet.
 *
 * @param left where the figures begin, right of what stands beside the lines across
 * @param bottom where the times are told below
 */
public record LineChart(Frame frame, double left, double right, double top, double bottom, List<Tick> across,
        List<Tick> times, List<Run> runs,
        List<Dot> dots, List<EndLabel> labels) {

    private static final double GAP = 8;
    private static final int STEPS = 5;

    /**
     * A round number or a time.
     *
     * @param at where it is along its axis
     */
    public record Tick(double at, String label) {
    }

    public record Spot(double x, double y) {
    }

    /**
     * What one line looks like.
     *
     * @param role {@code chosen}, {@code other} or {@code median}
     * @param hue of another, from 1 on
     */
    public record Run(String role, int hue, boolean dashed, List<Spot> spots) {
    }

    /** How a source hedges a number, as it is drawn. */
    public enum Hedged {
        NO, ABOUT, UP, DOWN;

        static Hedged of(Qualifier qualifier) {
            return switch (qualifier) {
                case EXACT -> NO;
                case ABOUT -> ABOUT;
                case MORE_THAN, AT_LEAST -> UP;
                case LESS_THAN, AT_MOST -> DOWN;
            };
        }
    }

    /**
     * A figure.
     *
     * @param hollow whether it is no fact yet
     * @param target whether it is what is aimed at
     * @param high of about a number, how far up it may be, and {@code low} how far down
     */
    public record Dot(String role, int hue, double x, double y, boolean hollow, boolean target, Hedged hedged,
            double high, double low, String title) {

        /** How far up it may be from its place, as a number below naught. */
        public double up() {
            return Format.round(high - y);
        }

        /** From the most to the least that it may be. */
        public double span() {
            return Format.round(low - high);
        }
    }

    /**
     * What a line is called, where it ends.
     *
     * @param fromY where it ends
     */
    public record EndLabel(String role, int hue, double fromX, double fromY, double toY, List<TextLine> name,
            TextLine value) {
    }

    static LineChart of(SeriesData data, Caption caption, Format format) {
        Frame frame = Frame.around(format, caption, format.plot() + Format.leading(format.label()) + 6);
        double top = frame.top() + 6;
        double bottom = top + format.plot();
        Axis values = values(data, top, bottom);
        List<Tick> across = values.ticks().stream()
                .map(each -> new Tick(values.at(each), FigureText.number(plain(each), data.language()))).toList();
        double left = Format.round(format.left() + across.stream()
                .mapToDouble(each -> Typeface.REGULAR.width(each.label, format.label())).max().orElse(0) + GAP);
        EndLabels ends = new EndLabels(data, format);
        double right = Format.round(format.right() - ends.width() - 2 * GAP);
        List<Period> periods = data.points().map(Point::period).toList();
        Times times = new Times(periods, data.language());
        double first = data.points().mapToDouble(Point::day).min().orElse(0);
        double last = data.points().mapToDouble(Point::day).max().orElse(0);
        double begin = left + GAP;
        double end = right - 2;
        Place place = point -> new Spot(
                Format.round(first == last ? (begin + end) / 2
                        : begin + (point.day() - first) / (last - first) * (end - begin)),
                values.at(data.scale().scaled(point.value()).doubleValue()));
        List<Tick> told = times.marks(end - begin, format.label()).stream()
                .map(each -> new Tick(Format.round(first == last ? (begin + end) / 2
                        : begin + (each.day() - first) / (last - first) * (end - begin)), each.label()))
                .toList();
        List<Run> runs = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        // The one that it is about is drawn last, on top of the others.
        for (int i = data.strands().size() - 1; i >= 0; i--) {
            Strand strand = data.strands().get(i);
            runs.addAll(runs(strand, data.firmest(), times.gap(), place));
            strand.points().forEach(
                    each -> dots.add(dot(data, strand.role(), strand.hue(), strand.name(), each, values, place)));
        }
        data.targets().forEach(each -> dots.add(
                dot(data, Strand.Role.CHOSEN, 0, data.main() == null ? "" : data.main().name(), each, values, place)));
        return new LineChart(frame, left, right, top, bottom, across, told, runs, dots,
                ends.placed(place, right + 2 * GAP, top, bottom));
    }

    /** Where a figure is. */
    interface Place {
        Spot of(Point point);
    }

    private static Axis values(SeriesData data, double top, double bottom) {
        double least = data.points().mapToDouble(each -> data.scale().scaled(each.value()).doubleValue()).min()
                .orElse(0);
        double greatest = data.points().mapToDouble(each -> data.scale().scaled(each.value()).doubleValue()).max()
                .orElse(0);
        return data.indicator().unit().equals(Figure.RANK) ? Axis.ofRanks(greatest, STEPS, top, bottom)
                : Axis.over(least, greatest, STEPS, bottom, top);
    }

    static BigDecimal plain(double tick) {
        return BigDecimal.valueOf(Math.round(tick * 1e6)).movePointLeft(6);
    }

    private static boolean dashed(Basis basis, Basis firmest) {
        return basis == Basis.FORECAST || basis != firmest;
    }

    private static List<Run> runs(Strand strand, Basis firmest, double gap, Place place) {
        Map<Basis, List<Point>> byBasis = new EnumMap<>(Basis.class);
        strand.points().forEach(each -> byBasis.computeIfAbsent(each.basis(), first -> new ArrayList<>()).add(each));
        List<Run> runs = new ArrayList<>();
        Point fact = null;
        for (Map.Entry<Basis, List<Point>> each : byBasis.entrySet()) {
            List<Point> course = latestOfEach(each.getValue());
            boolean dashed = dashed(each.getKey(), firmest);
            List<Spot> run = new ArrayList<>();
            Point before = fact != null && fact.day() < course.get(0).day() && course.get(0).day() - fact.day() <= gap
                    ? fact : null;
            if (before != null) {
                run.add(place.of(before));
            }
            for (Point point : course) {
                if (before != null && point.day() - before.day() > gap) {
                    end(runs, strand, dashed, run);
                    run = new ArrayList<>();
                }
                run.add(place.of(point));
                before = point;
            }
            end(runs, strand, dashed, run);
            fact = fact == null ? course.get(course.size() - 1) : fact;
        }
        return runs;
    }

    /** Where sources differ of one time, what came in last. */
    private static List<Point> latestOfEach(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point each : points) {
            if (!kept.isEmpty() && kept.get(kept.size() - 1).day() == each.day()) {
                kept.remove(kept.size() - 1);
            }
            kept.add(each);
        }
        return kept;
    }

    private static void end(List<Run> runs, Strand strand, boolean dashed, List<Spot> spots) {
        if (spots.size() > 1) {
            runs.add(new Run(role(strand.role()), strand.hue(), dashed, spots));
        }
    }

    static String role(Strand.Role role) {
        return switch (role) {
            case CHOSEN -> "chosen";
            case OTHER -> "other";
            case MEDIAN -> "median";
        };
    }

    private static Dot dot(SeriesData data, Strand.Role role, int hue, String name, Point point, Axis values,
            Place place) {
        Spot spot = place.of(point);
        Hedged hedged = Hedged.of(point.qualifier());
        Interval about = hedged == Hedged.ABOUT ? Interval.of(point.value(), point.qualifier()) : null;
        double one = about == null ? spot.y : values.at(data.scale().scaled(about.high()).doubleValue());
        double other = about == null ? spot.y : values.at(data.scale().scaled(about.low()).doubleValue());
        String basis = point.basis() == Basis.ACTUAL ? ""
                : " (" + Wording.labels(data.language()).constant("basis", point.basis().name()) + ")";
        return new Dot(role(role), hue, spot.x, spot.y, dashed(point.basis(), data.firmest()),
                point.basis() == Basis.TARGET, hedged, Math.min(one, other), Math.max(one, other),
                name + ", " + Times.text(point.period(), data.language()) + ": " + data.whole(point) + basis);
    }

    /** Where what leads from the end of a line to its name turns up or down. */
    public double turn() {
        return Format.round(right + GAP - 2);
    }

    /** Where it ends. */
    public double reach() {
        return Format.round(right + 2 * GAP - 3);
    }
}
