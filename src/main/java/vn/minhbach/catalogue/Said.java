package vn.minhbach.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a source says something of a subject. Of the sources with a date, the one that spoke last by a day; of each without,
 * one for each time that it speaks of.
 *
 * @param subject the code of what it is of
 * @param source  the code of the document
 * @param on      the day on which it was published, else issued; null where neither is known
 * @param asOf    the latest time that it speaks of, as in {@link vn.minhbach.catalogue.figure.Period}; of what it reports as
 *                facts, where it does
 * @param actual  whether it reports that as a fact
 */
public record Said(String subject, String source, LocalDate on, String asOf, boolean actual) {

    private static final String SOURCE = " left join SourceRow s on s.it.code = %s and " + Rows.standing("SourceRow s");
    private static final String SPOKE = "coalesce(s.it.publishedOn, s.it.issuedOn)";
    private static final String PORTFOLIO = " join PortfolioEntryRow e on e.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow e")
            + " join ProgrammeRow y on y.it.code = e.it.programme and " + Rows.standing("ProgrammeRow y");
    private static final String PROJECT = " join ProjectRow p on p.it.code = r.it.project and " + Rows.standing("ProjectRow p");
    private static final String UNDATED = "case when " + SPOKE + " is null then %s end";
    private static final String NO_DAY = "0000-00-00";
    /** What comes last, as a text that the database compares: the day of the source, whether a fact, the end of the time, the time and the source. */
    private static final String LATEST = "max(concat(coalesce(cast(" + SPOKE + " as string), '" + NO_DAY + "'),"
            + " case r.it.claim.basis when ACTUAL then '1' else '0' end, cast(r.it.claim.asOfEnd as string), r.it.claim.asOf, '/', r.it.claim.source))";
    private static final Pattern PARTS = Pattern.compile("(.{10})([01]).{10}([^/]*)/(.*)");

    /**
     * What sources say in rows of facts, by the subject.
     *
     * @param facts   of a snapshot that is held against a day; what a source with a later date says is left out
     * @param joins   HQL joins that lead from a row to its subject, none where the row names it itself
     * @param subject what names the subject, such as {@code r.it.programme}
     * @param codes   the subjects that are asked for, null for all
     */
    public static List<Said> of(Reader reader, Rows<?> facts, String joins, String subject, Collection<String> codes) {
        return reader.aggregate(facts.where(subject + " is not null").in(subject, codes).where("coalesce(" + SPOKE + ", :?) <= :?", facts.at.on()),
                joins + SOURCE.formatted("r.it.claim.source"), List.of(subject, UNDATED.formatted("r.it.claim.source"),
                        UNDATED.formatted("r.it.claim.asOf")), LATEST).stream().map(row -> of((String) row[0], (String) row[3])).toList();
    }

    /** What rows of facts about projects say, by the programmes whose portfolio names those: of the years of these and later ones. */
    public static List<Said> ofPortfolios(Reader reader, Rows<?> facts, Collection<String> programmes) {
        return of(reader, facts.where("year(r.it.claim.asOfEnd) >= y.it.fiscalYear"), PORTFOLIO, "e.it.programme", programmes);
    }

    /** The same by the agencies that own the projects. */
    public static List<Said> ofOwned(Reader reader, Rows<?> facts, Collection<String> agencies) {
        return of(reader, facts, PROJECT, "p.it.owner", agencies);
    }

    private static Said of(String subject, String latest) {
        Matcher parts = PARTS.matcher(latest);
        if (!parts.matches()) {
            throw new IllegalStateException("What was said last reads " + latest);
        }
        return new Said(subject, parts.group(4), parts.group(1).equals(NO_DAY) ? null : LocalDate.parse(parts.group(1)), parts.group(3),
                parts.group(2).equals("1"));
    }

    /**
     * The first day on which a source with a date names each subject; those that none names are left out.
     *
     * @param rows of which a source says that they are so
     */
    public static Map<String, LocalDate> first(Reader reader, Rows<?> rows, String subject, Collection<String> codes) {
        Map<String, LocalDate> first = new HashMap<>();
        reader.aggregate(rows.where(subject + " is not null").in(subject, codes), SOURCE.formatted("r.it.source"), List.of(subject),
                "min(" + SPOKE + ")").stream().filter(row -> row[1] != null).forEach(row -> first.put((String) row[0], (LocalDate) row[1]));
        return first;
    }
}
