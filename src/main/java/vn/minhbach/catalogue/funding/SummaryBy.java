package vn.minhbach.catalogue.funding;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiFunction;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;

/** What sums of money are grouped by. */
public enum SummaryBy {

    /** The agency that owns it; a group that several belong to is none. */
    AGENCY(SummaryBy::agency),
    /** The programme itself, or the one that the project stands in that year, else the last one. */
    PROGRAMME(SummaryBy::programme),
    PLACE(Fundings::place),
    FUND((at, row) -> Objects.toString(row.fund(), null)),
    FISCAL_YEAR((at, row) -> Objects.toString(row.fiscalYear(), null)),
    FIELD(SummaryBy::field);

    private final BiFunction<Snapshot, Funding, String> key;

    SummaryBy(BiFunction<Snapshot, Funding, String> key) {
        this.key = key;
    }

    /** The group that a figure belongs to; null where its source does not say. */
    String key(Snapshot at, Funding row) {
        return key.apply(at, row);
    }

    private static String agency(Snapshot at, Funding row) {
        String owner = Fundings.owner(at, row);
        Agency agency = at.get(Agency.class, owner);
        return agency != null && agency.isGroup() ? null : owner;
    }

    private static String programme(Snapshot at, Funding row) {
        if (row.programme() != null) {
            return row.programme();
        }
        return Projects.portfolioEntries(at, row.project()).stream()
                .map(each -> at.get(Programme.class, each.programme())).filter(Objects::nonNull)
                .min(Comparator.comparing((Programme each) -> !Objects.equals(each.fiscalYear(), row.fiscalYear()))
                        .thenComparing(Programme::fiscalYear, Comparator.reverseOrder()).thenComparing(Programme::code))
                .map(Programme::code).orElse(null);
    }

    private static String field(Snapshot at, Funding row) {
        Project project = at.get(Project.class, row.project());
        return project == null ? null : project.field().name();
    }
}
