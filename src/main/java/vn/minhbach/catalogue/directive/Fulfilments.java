package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.release.Releases;

/**
 * Reads how directives stand on the day of a snapshot, in two statements however many they are: their terms, and what
 * sources report of them; one more finds the day where it is that of a release.
 */
@Singleton
class Fulfilments {

    private static final String SOURCE = " left join SourceRow s on s.it.code = %s and " + Rows.standing("SourceRow s");
    private static final String TERMS_SOURCE = SOURCE.formatted("r.it.source");
    private static final String REPORT_SOURCE = SOURCE.formatted("r.it.claim.source");
    private static final Order EARLIEST_FIRST = Order.by("r.it.claim.asOfEnd");

    /** More are not named one by one: the reports of all directives are read. */
    private static final int MOST_NAMED = 1_000;

    private final Reader reader;
    private final Releases releases;

    Fulfilments(Reader reader, Releases releases) {
        this.reader = reader;
        this.releases = releases;
    }

    /** By the code of the directive, in their order. */
    Map<Terms, Fulfilment> of(Snapshot at, Rows<Directive> rows, Order order, Long after) {
        List<Terms> terms = reader.values(rows, TERMS_SOURCE, order, after, "r.id", "r.it.code", "r.it.dueOn", "r.it.dueWords", "r.it.every",
                "r.it.startsOn", "coalesce(s.it.issuedOn, s.it.publishedOn)").stream().map(Fulfilments::terms).toList();
        Map<String, List<Answer>> answers = terms.isEmpty() ? Map.of() : answers(at, terms.stream().map(Terms::code).toList());
        LocalDate day = terms.isEmpty() ? null : releases.day(at);
        Map<Terms, Fulfilment> fulfilments = new LinkedHashMap<>();
        terms.forEach(each -> fulfilments.put(each, Fulfilment.of(each, answers.getOrDefault(each.code(), List.of()), day)));
        return fulfilments;
    }

    private static Terms terms(Object[] row) {
        return new Terms((Long) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (String) row[4], (LocalDate) row[5],
                (LocalDate) row[6]);
    }

    private Map<String, List<Answer>> answers(Snapshot at, Collection<String> directives) {
        Rows<DirectiveReport> reports = Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at)
                .where("r.it.claim.basis = :?", Basis.ACTUAL).in("r.it.directive", directives.size() > MOST_NAMED ? null : directives);
        return reader.values(reports, REPORT_SOURCE, EARLIEST_FIRST, null, "r.it.directive", "r.it.status", "r.it.claim.asOf",
                "coalesce(s.it.publishedOn, s.it.issuedOn)").stream()
                .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.mapping(Fulfilments::answer, Collectors.toList())));
    }

    private static Answer answer(Object[] row) {
        Period time = Period.parse((String) row[2]).orElseThrow();
        return new Answer((ReportStatus) row[1], time.start(), time.end(), (LocalDate) row[3]);
    }
}
