package vn.minhbach.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Observation;

/**
 * A condition on the value of a component, as SDMX 3.0 writes it: {@code ge:2020-01+le:2020-12} for both, {@code A,B}
 * for either.
 */
final class ValueCondition {

    /** Takes a series' key or an observation. */
    private final Predicate<Object> kept;
    /** Whether it is on a dimension of series; else it is on observations. */
    private final boolean ofSeries;

    private ValueCondition(boolean ofSeries, Predicate<Object> kept) {
        this.ofSeries = ofSeries;
        this.kept = kept;
    }

    boolean keeps(SeriesKey key) {
        return !ofSeries || kept.test(key);
    }

    boolean keeps(Observation row) {
        return ofSeries || kept.test(row);
    }

    /** How a value is compared. */
    private enum Operator {
        EQ, NE, LT, LE, GT, GE, CO, NC, SW, EW;

        /** Of what has an order; null for what is never kept, as there is nothing to compare. */
        boolean holds(int order) {
            return switch (this) {
                case EQ -> order == 0;
                case NE -> order != 0;
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                case GE -> order >= 0;
                case CO, NC, SW, EW -> false;
            };
        }

        boolean holds(String value, String wanted) {
            return switch (this) {
                case CO -> value.contains(wanted);
                case NC -> !value.contains(wanted);
                case SW -> value.startsWith(wanted);
                case EW -> value.endsWith(wanted);
                default -> holds(value.compareTo(wanted));
            };
        }
    }

    private record Term(Operator operator, String value) {

        static Term of(String text) {
            int colon = text.indexOf(':');
            for (Operator each : Operator.values()) {
                if (colon == 2 && text.regionMatches(true, 0, each.name(), 0, 2)) {
                    return new Term(each, text.substring(colon + 1));
                }
            }
            return new Term(Operator.EQ, text);
        }
    }

    /** The values of a condition that only says which they may be; null for another. */
    static List<String> plain(String text) {
        List<String> values = new ArrayList<>();
        for (String each : text.split(",")) {
            Term term = Term.of(each.strip());
            if (term.operator != Operator.EQ || term.value.indexOf('+') >= 0) {
                return null;
            }
            values.add(term.value);
        }
        return values;
    }

    static ValueCondition ofSeries(SeriesDimension dimension, String text) throws SdmxFault {
        return new ValueCondition(true,
                any(text, term -> key -> term.operator.holds(((SeriesKey) key).value(dimension), term.value)));
    }

    static ValueCondition ofAttribute(MessageContext context, ObservationAttribute attribute, String text)
            throws SdmxFault {
        return ofObservation(text, term -> row -> {
            String value = attribute.of(context, row);
            return value == null ? term.operator == Operator.NE || term.operator == Operator.NC
                    : term.operator.holds(value, term.value);
        });
    }

    /** Of the number; what has none is not kept. */
    static ValueCondition ofNumber(String text) throws SdmxFault {
        return ofObservation(text, term -> {
            BigDecimal wanted;
            try {
                wanted = new BigDecimal(term.value);
            } catch (NumberFormatException none) {
                throw SdmxFault.syntax("number", Artefacts.VALUE, term.value);
            }
            return row -> row.value() != null && term.operator.holds(row.value().compareTo(wanted));
        });
    }

    /**
     * Of the time: it is less than another where it begins before that does, and more where it ends after that does.
     */
    static ValueCondition ofTime(String text) throws SdmxFault {
        return ofObservation(text, term -> {
            Period wanted = TimePeriods.asked(Artefacts.TIME, term.value);
            return row -> holds(term.operator, Period.parse(row.claim().asOf()).orElseThrow(), wanted);
        });
    }

    private static boolean holds(Operator operator, Period time, Period wanted) {
        boolean same = time.start().equals(wanted.start()) && time.end().equals(wanted.end());
        return switch (operator) {
            case EQ -> same;
            case NE -> !same;
            case GE -> !time.start().isBefore(wanted.start());
            case GT -> time.start().isAfter(wanted.end());
            case LE -> !time.end().isAfter(wanted.end());
            case LT -> time.end().isBefore(wanted.start());
            case CO, NC, SW, EW -> false;
        };
    }

    /** Reads one part of a condition. */
    private interface Reader<T> {
        Predicate<T> read(Term term) throws SdmxFault;
    }

    private static ValueCondition ofObservation(String text, Reader<Observation> reader) throws SdmxFault {
        Function<Object, Observation> cast = Observation.class::cast;
        return new ValueCondition(false, any(text, term -> {
            Predicate<Observation> read = reader.read(term);
            return row -> read.test(cast.apply(row));
        }));
    }

    private static Predicate<Object> any(String text, Reader<Object> reader) throws SdmxFault {
        Predicate<Object> any = null;
        for (String alternative : text.split(",", -1)) {
            Predicate<Object> all = null;
            for (String each : alternative.split("\\+", -1)) {
                Predicate<Object> one = reader.read(Term.of(each.strip()));
                all = all == null ? one : all.and(one);
            }
            any = any == null ? all : any.or(all);
        }
        return any;
    }
}
