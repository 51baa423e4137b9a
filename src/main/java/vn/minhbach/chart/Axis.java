package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers along a line: from one round number to another, with round numbers between.
 *
 * @param low where it begins, at {@code from}
 * @param high where it ends, at {@code to}
 * @param ticks round numbers on it
 */
record Axis(double low, double high, double from, double to, List<Double> ticks) {

    /**
     * Above so much of the greatest, the least would be hard to tell from it, and the axis does not begin at naught.
     */
    private static final double CLOSE = 0.6;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /**
     * That holds these numbers, from naught where they are not all far from it.
     *
     * @param most how many steps there may be
     */
    static Axis over(double least, double greatest, int most, double from, double to) {
        boolean fromZero = !(least > 0 && least > CLOSE * greatest || greatest < 0 && greatest < CLOSE * least);
        return exact(fromZero ? Math.min(0, least) : least, fromZero ? Math.max(0, greatest) : greatest, most, from,
                to);
    }

    /** From naught, whatever they are. */
    static Axis fromZero(double least, double greatest, int most, double from, double to) {
        return exact(Math.min(0, least), Math.max(0, greatest), most, from, to);
    }

    /** Of places in an order, of which the first stands at the top. */
    static Axis ofRanks(double greatest, int most, double top, double bottom) {
        Axis round = exact(0, Math.max(2, greatest), most, top, bottom);
        List<Double> ticks = new ArrayList<>(
                round.ticks.stream().filter(each -> each > 1 && each <= greatest && each == Math.rint(each)).toList());
        ticks.add(0, 1.0);
        ticks.removeIf(each -> each < greatest && greatest - each < 0.4 * (round.ticks.get(1) - round.ticks.get(0))
                && each > 1);
        if (greatest > 1 && !ticks.contains(greatest)) {
            ticks.add(greatest);
        }
        return new Axis(1, Math.max(2, greatest), top, bottom, ticks);
    }

    private static Axis exact(double least, double greatest, int most, double from, double to) {
        double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
        double step = step(span, most);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(greatest / step - 1e-9) * step;
        high = high > low ? high : low + step;
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(low / step); i <= Math.round(high / step); i++) {
            ticks.add(i * step);
        }
        return new Axis(low, high, from, to, ticks);
    }

    private static double step(double span, int most) {
        double power = Math.pow(10, Math.floor(Math.log10(span / most)));
        for (double each : ROUND) {
            if (span / (each * power) <= most) {
                return each * power;
            }
        }
        return 10 * power;
    }

    double at(double value) {
        return Format.round(from + (value - low) / (high - low) * (to - from));
    }
}
