package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;

import vn.minhbach.catalogue.figure.Qualifier;

/**
 * What a cell with a figure comes to.
 *
 * @param value whole đồng, or percent; null where there is none
 * @param qualifier EXACT where the cell hedges nothing
 * @param words as they are written, where that is more than a number; else null
 * @param fault why it could not be read, null where it could
 */
public record Amount(BigDecimal value, Qualifier qualifier, String words, Fault fault) {

    static final Amount NONE = new Amount(null, Qualifier.EXACT, null, null);

    static Amount of(BigDecimal value) {
        return new Amount(value, Qualifier.EXACT, null, null);
    }

    static Amount bad(Fault fault) {
        return new Amount(null, Qualifier.EXACT, null, fault);
    }
}
