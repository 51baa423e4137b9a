package vn.minhbach.sdmx;

import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.PeriodForm;

/** Of which length the times of a series are, by the codes of SDMX's list of frequencies. */
enum Frequency {
    YEAR("A"), HALF("S"), QUARTER("Q"), MONTH("M"), DAY("D"),
    /** Of ranges of times, which may be of any length. */
    RANGE("_O");

    final String code;

    Frequency(String code) {
        this.code = code;
    }

    static Optional<Frequency> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Of a time as datasets write it, without its being parsed: a query may sort a million. */
    static Frequency ofTime(String asOf) {
        return switch (asOf.length()) {
            case 4 -> YEAR;
            case 7 -> asOf.charAt(5) == 'H' ? HALF : asOf.charAt(5) == 'Q' ? QUARTER : MONTH;
            case 10 -> asOf.charAt(4) == Period.TO ? RANGE : DAY;
            default -> asOf.indexOf(Period.TO) < 0 ? DAY : RANGE;
        };
    }

    static Frequency of(PeriodForm form) {
        return valueOf(form.name());
    }
}
