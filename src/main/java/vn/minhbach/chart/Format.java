package vn.minhbach.chart;

/**
 * How large a picture and its letters are, in pixels.
 *
 * @param plot how high the part is that shows the figures, where they do not tell themselves
 * @param margin on every side
 * @param pointed whether each figure tells itself where a pointer is on it
 * @param fixed whether it is no higher, however much there is to show
 */
public record Format(int width, int plot, int margin, double title, double subtitle, double label, double note,
        boolean pointed, boolean fixed) {

    /** Beside a text, and for who takes it away. */
    public static final Format WIDE = new Format(760, 330, 20, 21, 14.5, 13, 12, true, false);
    /** As wide as a phone. */
    public static final Format NARROW = new Format(360, 250, 10, 17.5, 13.5, 12.5, 11.5, false, false);

    /** So much larger than on a page are pictures that are shown small where a page is shared. */
    public static final double SHARED_SCALE = 2;
    /** As pages are shown where they are shared, before they are made larger. */
    private static final Format SHARED = new Format((int) (SocialCard.WIDTH / SHARED_SCALE), 0, 28, 21, 14, 12.5, 10.5,
            false, true);

    /**
     * As pages are shown where they are shared: as high as that is, once made {@link #SHARED_SCALE} times as large.
     *
     * @param caption of what it is to show
     */
    public static Format shared(Caption caption) {
        double around = Frame.around(SHARED, caption, leading(SHARED.label) + 6).height();
        return new Format(SHARED.width, (int) (SocialCard.HEIGHT / SHARED_SCALE - around), SHARED.margin, SHARED.title,
                SHARED.subtitle, SHARED.label, SHARED.note, false, true);
    }

    public double left() {
        return margin;
    }

    public double right() {
        return width - margin;
    }

    /** How wide it is between the margins. */
    public double inner() {
        return width - 2.0 * margin;
    }

    /** From one line of letters to the next. */
    public static double leading(double size) {
        return round(size * 1.32);
    }

    /** As exact as anybody sees. */
    static double round(double at) {
        return Math.round(at * 10) / 10.0;
    }
}
