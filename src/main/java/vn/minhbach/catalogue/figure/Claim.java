package vn.minhbach.catalogue.figure;

import java.time.LocalDate;

import vn.minhbach.catalogue.Deduced;
import vn.minhbach.catalogue.Language;

/**
 * What makes a number a claim: who said it, in which words, how firmly, and of what time.
 *
 * @param source the code of the source document
 * @param quote the words quoted from it, null where it is a table
 * @param saidBy who says so in the source, in its words, such as "Phó giám đốc Sở TT&TT …"; null where it names nobody
 * @param asOf the period that the figure speaks of, as in {@link Period}
 * @param asOfEnd the last day of that period
 * @param note what the publisher adds, such as what was deduced
 */
public record Claim(
        String source,
        String quote,
        String saidBy,
        Basis basis,
        Qualifier qualifier,
        String asOf,
        LocalDate asOfEnd,
        String note,
        String noteEn) {

    public String note(Language language) {
        return language.choose(note, noteEn);
    }

    /** Whether it speaks of a range of time, such as several years together. */
    public boolean ofRange() {
        return asOf.indexOf(Period.TO) >= 0;
    }

    /** Whether it is deduced by the publisher, as no source states it. */
    public boolean deduced() {
        return Deduced.isSaid(note);
    }
}
