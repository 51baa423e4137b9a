package vn.minhbach.catalogue.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Sized;
import vn.minhbach.catalogue.Table;
import vn.minhbach.history.Versioned;

/** The rows of a table by a number that is in them: their places, sorted by it, four bytes each. */
final class ValueIndex implements Sized {

    /** Places of rows that have one, by its hash. */
    private final int[] places;

    private ValueIndex(int[] places) {
        this.places = places;
    }

    /** @param value null where a row has none */
    static <T extends Versioned> ValueIndex of(List<T> rows, Function<? super T, BigDecimal> value) {
        long[] hashed = new long[rows.size()];
        int size = 0;
        for (int i = 0; i < hashed.length; i++) {
            BigDecimal number = value.apply(rows.get(i));
            if (number != null) {
                hashed[size++] = (long) hash(number) << Integer.SIZE | i;
            }
        }
        Arrays.sort(hashed, 0, size);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = (int) hashed[i];
        }
        return new ValueIndex(places);
    }

    /** The same of 1.0 and 1.00. */
    private static int hash(BigDecimal number) {
        long bits = Double.doubleToLongBits(number.doubleValue()) * 0x9E3779B97F4A7C15L;
        return (int) (bits >>> Integer.SIZE);
    }

    /** The places of the rows that have just this number, in their order. */
    <T extends Versioned> List<Integer> places(Table<T> table, Function<? super T, BigDecimal> value,
            BigDecimal wanted) {
        int hash = hash(wanted);
        List<Integer> found = new ArrayList<>();
        for (int i = first(table.rows(), value, hash); i < places.length; i++) {
            BigDecimal number = value.apply(table.rows().get(places[i]));
            if (hash(number) != hash) {
                break;
            }
            if (number.compareTo(wanted) == 0) {
                found.add(places[i]);
            }
        }
        return found;
    }

    private <T> int first(List<T> rows, Function<? super T, BigDecimal> value, int hash) {
        int least = 0;
        int most = places.length;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (hash(value.apply(rows.get(places[middle]))) < hash) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    @Override
    public long bytes() {
        return (long) Integer.BYTES * places.length;
    }
}
