package vn.minhbach.graphql;

import java.math.BigDecimal;

/** Numbers as text, for programs whose own lose digits: whole đồng pass what a double holds. */
final class ExactNumber {

    private ExactNumber() {
    }

    /** Plain, never with an exponent; null for none. */
    static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
