package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Remembered;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * Sums of money, with the gaps and rates between them, read in one statement, project by project: of the same money only the
 * latest figure counts, a part does not count beside its whole, and a project's figure not beside the same one of its programme.
 */
@Singleton
@Transactional
public class FundingSummaries {

    /** Programmes first, so that it is known what their figures cover when those of their projects come. */
    private static final Order BY_SUBJECT = Order.by("coalesce(r.it.project, '')", "coalesce(r.it.programme, '')");
    /** The programmes that the row's project stands in, as one text; codes hold no semicolon. */
    private static final String STANDS_IN = "(select listagg(e.it.programme, ';') within group (order by e.it.programme) from PortfolioEntryRow e"
            + " where e.it.project = r.it.project and " + Rows.standing("PortfolioEntryRow e") + ")";

    private final Reader reader;
    private final Remembered<Everything, List<FundingSummary>> known = new Remembered<>(SummaryBy.values().length);

    /** All money of a snapshot, which takes long to go through where there is much. */
    private record Everything(Snapshot at, SummaryBy by) {
    }

    FundingSummaries(Reader reader) {
        this.reader = reader;
    }

    /** One summary for each group that any matching figure belongs to, the group without a key last. */
    public List<FundingSummary> summarise(Snapshot at, SummaryBy by, FundingFilter filter) {
        boolean everything = filter == null || filter.equals(FundingFilter.ALL);
        // What day it is makes no difference.
        return everything ? known.get(new Everything(new Snapshot(at.release(), at.publishedBy(), null), by), each -> read(each.at, by, FundingFilter.ALL))
                : read(at, by, filter);
    }

    private List<FundingSummary> read(Snapshot at, SummaryBy by, FundingFilter filter) {
        Map<Optional<String>, GroupLadder> groups = new HashMap<>();
        Set<OfProgramme> programmes = new HashSet<>();
        List<Figured> subject = new ArrayList<>();
        reader.scan(Fundings.rows(at, filter), Fundings.SUBJECTS, BY_SUBJECT, columns -> {
            Figured row = Figured.of(columns);
            if (!subject.isEmpty() && !row.isOfSameSubject(subject.get(0))) {
                add(subject, programmes, groups, by);
                subject.clear();
            }
            subject.add(row);
        }, by.key, STANDS_IN, "r.it.project", "r.it.programme", "r.it.measure", "r.it.fund", "r.it.budget", "r.it.fiscalYear", "r.it.amount",
                "r.it.claim.basis", "r.it.claim.qualifier", "r.it.claim.asOf", "r.it.claim.asOfEnd", "r.id");
        add(subject, programmes, groups, by);
        return groups.values().stream().map(GroupLadder::summary)
                .sorted(Comparator.comparing(FundingSummary::key, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /**
     * A number of a programme in a group, which covers the same numbers of its projects there.
     *
     * @param key of the group
     */
    private record OfProgramme(String key, String programme, Measure measure, Basis basis, Funding.Money money) {
    }

    /** Adds what is told of one project or programme, whose figures may belong to several groups. */
    private static void add(List<Figured> subject, Set<OfProgramme> programmes, Map<Optional<String>, GroupLadder> groups, SummaryBy by) {
        subject.stream().filter(each -> each.funding.programme() != null && each.funding.amount() != null)
                .forEach(each -> programmes.add(each.ofProgramme(each.funding.programme(), each.funding.money())));
        subject.stream().collect(Collectors.groupingBy(each -> Optional.ofNullable(each.key))).forEach((key, rows) -> {
            Set<Long> covered = rows.stream().filter(each -> each.isCovered(programmes)).map(each -> each.funding.version().id()).collect(Collectors.toSet());
            groups.computeIfAbsent(key, first -> new GroupLadder(by, key.orElse(null)))
                    .add(rows.stream().map(each -> each.funding).toList(), each -> covered.contains(each.version().id()));
        });
    }

    /**
     * @param standsIn the programmes of its project
     * @param funding  without what its source says in words, as it is only reckoned with
     */
    private record Figured(String key, List<String> standsIn, Funding funding) {

        static Figured of(Object[] columns) {
            Claim claim = new Claim(null, null, (Basis) columns[9], (Qualifier) columns[10], (String) columns[11], (LocalDate) columns[12], null);
            return new Figured((String) columns[0], columns[1] == null ? List.of() : List.of(((String) columns[1]).split(";")),
                    new Funding((String) columns[2], (String) columns[3], (Measure) columns[4], (Fund) columns[5], (Budget) columns[6],
                            (Integer) columns[7], (BigDecimal) columns[8], null, null, claim, new Version((Long) columns[13], null, 0, null)));
        }

        boolean isOfSameSubject(Figured other) {
            return Objects.equals(funding.project(), other.funding.project()) && Objects.equals(funding.programme(), other.funding.programme());
        }

        OfProgramme ofProgramme(String programme, Funding.Money money) {
            return new OfProgramme(key, programme, funding.measure(), funding.claim().basis(), money);
        }

        /** Whether one of its programmes has a number of the same step and year in the same group, of its fund and budget or of all. */
        boolean isCovered(Set<OfProgramme> programmes) {
            return funding.project() != null && standsIn.stream().anyMatch(programme -> Stream.of(funding.money(),
                    new Funding.Money(funding.fiscalYear(), null, funding.budget()), new Funding.Money(funding.fiscalYear(), funding.fund(), null),
                    new Funding.Money(funding.fiscalYear(), null, null)).anyMatch(money -> programmes.contains(ofProgramme(programme, money))));
        }
    }
}
