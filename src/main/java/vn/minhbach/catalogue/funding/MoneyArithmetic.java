package vn.minhbach.catalogue.funding;

import java.util.List;
import java.util.Objects;

import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode.Operation;

/** Computes again, from rows of money alone, what the portal computes along its ladders. */
public final class MoneyArithmetic {

    private MoneyArithmetic() {
    }

    /**
     * @param rows what it is computed of, in order; two for a percentage
     * @return null where the portal computes no such thing: of two subjects, of steps that do not follow each other, of other
     *         years, funds or budgets, or of rows that never stood together
     */
    public static Figure of(Operation operation, List<Funding> rows) {
        Funding first = rows.get(0);
        List<Funding> others = rows.subList(1, rows.size());
        if (!stoodTogether(rows) || others.stream().anyMatch(each -> !isComparable(operation, first, each))) {
            return null;
        }
        return operation == Operation.PERCENT_OF ? Arithmetic.percent(first.figure(), others.get(0).figure())
                : others.size() == 1 ? Arithmetic.difference(first.figure(), others.get(0).figure()) : null;
    }

    private static boolean isComparable(Operation operation, Funding one, Funding other) {
        return operation == Operation.PERCENT_OF
                ? one.measure() == Measure.DISBURSED && other.measure() == Measure.ALLOCATED && isSubject(one, other) && one.isAlike(other)
                : isAbove(one, other) && isOfTheSame(one, other);
    }

    private static boolean isAbove(Funding upper, Funding lower) {
        int place = Ladder.STEPS.indexOf(upper.measure());
        return place >= 0 && place < Ladder.STEPS.indexOf(lower.measure());
    }

    /** Whether the one is of the money that the other is of, or of all years of it. */
    private static boolean isOfTheSame(Funding whole, Funding part) {
        return isSubject(whole, part) && whole.fund() == part.fund() && whole.budget() == part.budget()
                && (whole.fiscalYear() == null || whole.fiscalYear().equals(part.fiscalYear()));
    }

    private static boolean isSubject(Funding one, Funding other) {
        return Objects.equals(one.project(), other.project()) && Objects.equals(one.programme(), other.programme());
    }

    /** Whether a release had all of them. */
    private static boolean stoodTogether(List<Funding> rows) {
        int last = rows.stream().map(Funding::version).mapToInt(Version::addedIn).max().orElseThrow();
        return rows.stream().allMatch(each -> each.version().stoodIn(last));
    }
}
