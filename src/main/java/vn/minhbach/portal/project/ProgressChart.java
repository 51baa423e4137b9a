package vn.minhbach.portal.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import vn.minhbach.catalogue.chronicle.ChronicleLine;
import vn.minhbach.catalogue.chronicle.Outcome;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/**
 * How a project came along, drawn over the times that sources speak of: percents on a scale, each step and each status
 * on a line of its own, the further ones higher. Across, lengths are shares of the width, so that it fits a phone;
 * down, they are pixels.
 *
 * @param ticks years, or months where it is all about one
 * @param today where the day stands on which it is looked at, null where that is off the chart
 * @param slipped what was expected, planned or aimed at and came later, was put off, or of which nobody tells though
 *     its time has passed; the earliest first
 */
public record ProgressChart(List<Tick> ticks, List<Lane> lanes, String today, int height, List<ChronicleLine> slipped) {

    private static final Set<Outcome> SLIPPED = Set.of(Outcome.CAME_LATER, Outcome.PUT_OFF, Outcome.SILENT);

    private static final double LEFT = 7;
    private static final double WIDTH = 86;
    private static final int LABEL = 22;
    private static final int STACKED = 16;
    private static final int PERCENTS = 100;
    private static final int FOOT = 26;
    private static final int MOST_TICKS = 5;

    public record Tick(String x, String label) {
    }

    /**
     * One line of the chart: of a stage or of a status, or the scale of percents where neither is there.
     *
     * @param label where its name is written
     * @param top of a scale, where 100% is; of a line the line itself
     * @param base of a scale, where 0% is; of a line the line itself
     */
    public record Lane(Stage stage, Status status, int label, int top, int base, List<Mark> marks, List<Link> links) {

        public boolean scale() {
            return stage == null && status == null;
        }
    }

    /** Something said: filled where it is a fact, hollow where it was expected, crossed out where it was withdrawn. */
    public record Mark(String x, int y, ChronicleLine line) {

        public boolean actual() {
            return line.claim().basis() == Basis.ACTUAL;
        }
    }

    /**
     * From one mark to the next: from fact to fact, or from what was expected to what came of it.
     *
     * @param late whether that came later
     */
    public record Link(String fromX, int fromY, String toX, int toY, boolean expected, boolean late) {
    }

    /** Null where progress is told of fewer than two times. */
    static ProgressChart of(List<ChronicleLine> history, LocalDate today) {
        List<ChronicleLine> lines = history.stream().filter(each -> each.progress() != null)
                .sorted(Comparator.comparing(each -> each.claim().asOfEnd())).toList();
        TreeSet<LocalDate> times = new TreeSet<>(lines.stream().map(each -> each.claim().asOfEnd()).toList());
        return times.size() < 2 ? null : new Drawing(times.first(), times.last()).draw(lines, today);
    }

    /** The scale across, and how far down the drawing has come. */
    private static final class Drawing {

        private final LocalDate first;
        private final LocalDate last;
        private final List<Lane> lanes = new ArrayList<>();
        private int down;

        Drawing(LocalDate first, LocalDate last) {
            this.first = first;
            this.last = last;
        }

        ProgressChart draw(List<ChronicleLine> lines, LocalDate today) {
            scale(lines.stream().filter(each -> each.progress().percent() != null).toList());
            for (Stage stage : reversed(Stage.values())) {
                lane(stage, null, lines, each -> each.stage() == stage);
            }
            for (Status status : reversed(Status.values())) {
                lane(null, status, lines, each -> each.status() == status);
            }
            return new ProgressChart(ticks(), lanes, today.isBefore(first) || today.isAfter(last) ? null : x(today),
                    down + FOOT,
                    lines.stream().filter(each -> each.outcome() != null && SLIPPED.contains(each.outcome())).toList());
        }

        private static <E> List<E> reversed(E[] values) {
            List<E> list = Arrays.asList(values.clone());
            Collections.reverse(list);
            return list;
        }

        private void scale(List<ChronicleLine> lines) {
            if (lines.isEmpty()) {
                return;
            }
            int top = down + LABEL + 6;
            List<Mark> marks = lines.stream().map(each -> new Mark(x(each.claim().asOfEnd()),
                    top + PERCENTS - each.progress().percent().multiply(BigDecimal.valueOf(PERCENTS))
                            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).intValue(),
                    each)).toList();
            List<Mark> facts = marks.stream().filter(each -> each.actual() && !each.line().withdrawn()).toList();
            List<Link> links = new ArrayList<>();
            for (int i = 1; i < facts.size(); i++) {
                links.add(new Link(facts.get(i - 1).x(), facts.get(i - 1).y(), facts.get(i).x(), facts.get(i).y(),
                        false, false));
            }
            lanes.add(new Lane(null, null, down + LABEL - 8, top, top + PERCENTS, marks, links));
            down = top + PERCENTS + 12;
        }

        private void lane(Stage stage, Status status, List<ChronicleLine> all, Predicate<Progress> of) {
            List<ChronicleLine> lines = all.stream().filter(each -> of.test(each.progress())).toList();
            if (lines.isEmpty()) {
                return;
            }
            int line = down + LABEL + 10;
            Map<String, Integer> stacked = new HashMap<>();
            List<Mark> marks = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (ChronicleLine each : lines) {
                String x = x(each.claim().asOfEnd());
                int y = line + STACKED * (stacked.merge(x, 1, Integer::sum) - 1);
                marks.add(new Mark(x, y, each));
                // What was expected leads to what came of it, where that is on the same line.
                if (each.instead() != null && of.test(each.instead())) {
                    links.add(new Link(x, y, x(each.instead().claim().asOfEnd()), line, true,
                            SLIPPED.contains(each.outcome())));
                }
            }
            lanes.add(new Lane(stage, status, down + LABEL - 6, line, line, marks, links));
            down = line + STACKED * (Collections.max(stacked.values()) - 1) + 12;
        }

        private String x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return BigDecimal.valueOf(LEFT + WIDTH * share).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
        }

        private List<Tick> ticks() {
            List<Tick> years = new ArrayList<>();
            int step = Math.max(1, (last.getYear() - first.getYear() + MOST_TICKS - 1) / MOST_TICKS);
            for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
                years.add(new Tick(x(LocalDate.of(year, 1, 1)), String.valueOf(year)));
            }
            return years.size() > 1 ? years : List.of(ofMonth(first), ofMonth(last));
        }

        private Tick ofMonth(LocalDate day) {
            return new Tick(x(day), day.getMonthValue() + "/" + day.getYear());
        }
    }
}
