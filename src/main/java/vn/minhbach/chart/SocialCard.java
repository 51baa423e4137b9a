package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture that is shown where a page is shared: 1200 by 630 pixels, of which phones show a small copy. What the
 * page answers stands large, who says so below it.
 *
 * @param kicker what kind of thing it is of, and where
 * @param figures beside one another
 */
public record SocialCard(List<TextLine> kicker, List<TextLine> title, double titleSize, List<Figure> figures,
        List<TextLine> who, List<TextLine> foot) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
    private static final double MARGIN = 64;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double KICKER = 28;
    private static final double WHO = 27;
    private static final double FOOT = 23;
    private static final double LABEL = 30;
    private static final double LEAST = 36;
    /** What is no larger than this part of the largest may take several lines. */
    private static final double WRAPPED = 0.7;
    private static final double BETWEEN = 40;
    private static final double BELOW_TITLE = 16;
    private static final double TOP = 128;
    private static final double BOTTOM = 600;

    /**
     * What it answers.
     *
     * @param alarm whether it is money that nobody has, or what is late
     */
    public record Answer(String label, String value, boolean alarm) {
    }

    /** @param who says so, and when; null where that is nobody in particular */
    public record Words(String kicker, String title, List<Answer> answers, String who, String foot) {
    }

    public record Figure(List<TextLine> label, List<TextLine> value, double size, boolean alarm) {
    }

    public double kickerSize() {
        return KICKER;
    }

    public double whoSize() {
        return WHO;
    }

    public double footSize() {
        return FOOT;
    }

    public double labelSize() {
        return LABEL;
    }

    public static SocialCard of(Words words) {
        boolean answered = !words.answers.isEmpty();
        List<TextLine> kicker = TextLine.below(MARGIN, TOP, KICKER,
                Typeface.REGULAR.wrapped(words.kicker, KICKER, INNER, 1));
        double titleSize = answered ? 40 : 60;
        double titleTop = TOP + Format.leading(KICKER) + 6;
        List<TextLine> title = TextLine.below(MARGIN, titleTop, titleSize,
                Typeface.SEMIBOLD.wrapped(words.title, titleSize, INNER, answered ? 2 : 4));
        List<String> foot = Typeface.REGULAR.wrapped(words.foot, FOOT, INNER, 1);
        double footTop = BOTTOM - Format.leading(FOOT);
        List<String> who = words.who == null ? List.of() : Typeface.REGULAR.wrapped(words.who, WHO, INNER, 2);
        double whoTop = footTop - 8 - who.size() * Format.leading(WHO);
        return new SocialCard(kicker, title, titleSize,
                answers(words.answers, titleTop + title.size() * Format.leading(titleSize), whoTop),
                TextLine.below(MARGIN, whoTop, WHO, who),
                TextLine.below(MARGIN, footTop, FOOT, foot));
    }

    /** In the middle between title and who says so, all as large as the longest of them fits. */
    private static List<Figure> answers(List<Answer> answers, double from, double bottom) {
        if (answers.isEmpty()) {
            return List.of();
        }
        double top = from + BELOW_TITLE;
        double width = (INNER - BETWEEN * (answers.size() - 1)) / answers.size();
        List<List<String>> labels = answers.stream().map(each -> Typeface.REGULAR.wrapped(each.label, LABEL, width, 2))
                .toList();
        double high = labels.stream().mapToInt(List::size).max().orElse(0) * Format.leading(LABEL);
        double room = bottom - top - high;
        double size = answers.stream().mapToDouble(each -> fitting(each.value, width, room,
                answers.size() == 1 ? 116 : 62, answers.size() == 1 ? WRAPPED : 1)).min().orElse(LEAST);
        List<List<String>> values = answers.stream().map(each -> Typeface.SEMIBOLD.wrapped(each.value, size, width,
                Math.max(1, (int) (room / Format.leading(size))))).toList();
        double begins = top + (room - values.stream().mapToInt(List::size).max().orElse(1) * Format.leading(size)) / 2;
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            double x = MARGIN + i * (width + BETWEEN);
            figures.add(new Figure(TextLine.below(x, begins, LABEL, labels.get(i)),
                    TextLine.below(x, begins + high, size, values.get(i)), size, answers.get(i).alarm));
        }
        return figures;
    }

    /** @param wrapped from which part of the largest size down it may take several lines */
    private static double fitting(String value, double width, double room, double most, double wrapped) {
        double size = most;
        while (size > LEAST && !fits(Typeface.SEMIBOLD.wrapped(value, size, width), size, width, room,
                size <= wrapped * most ? 3 : 1)) {
            size -= 4;
        }
        return size;
    }

    private static boolean fits(List<String> lines, double size, double width, double room, int most) {
        return lines.size() <= most && lines.size() * Format.leading(size) <= room
                && lines.stream().allMatch(each -> Typeface.SEMIBOLD.width(each, size) <= width);
    }
}
