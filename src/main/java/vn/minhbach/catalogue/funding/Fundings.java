package vn.minhbach.catalogue.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;

/** Reads of the money of projects and programmes. */
@Singleton
public class Fundings {

    private static final String OF_SUBJECT = "r.it.project in (select p.it.code from ProjectRow p where "
            + Rows.standing("ProjectRow p") + " and p.it.%1$s in :?) or r.it.programme in (select g.it.code from ProgrammeRow g where "
            + Rows.standing("ProgrammeRow g") + " and g.it.%1$s in :?)";

    /** Leads from a row to its project {@code p} and its programme {@code g}, of which one is null. */
    static final String SUBJECTS = " left join ProjectRow p on p.it.code = r.it.project and " + Rows.standing("ProjectRow p")
            + " left join ProgrammeRow g on g.it.code = r.it.programme and " + Rows.standing("ProgrammeRow g");

    private final Reader reader;

    Fundings(Reader reader) {
        this.reader = reader;
    }

    public Page<Funding> page(Snapshot at, FundingFilter filter, Order order, Slice slice) {
        return reader.page(rows(at, filter), order, slice);
    }

    public long count(Snapshot at, FundingFilter filter) {
        return reader.count(rows(at, filter));
    }

    public List<Funding> list(Snapshot at, FundingFilter filter, Order order) {
        return reader.list(rows(at, filter), order);
    }

    /** How many figures name each fund. */
    public Map<String, Long> byFund(Snapshot at, FundingFilter filter) {
        return reader.counts(rows(at, filter), "", "r.it.fund");
    }

    /** How many figures are of the projects and programmes of each place. */
    public Map<String, Long> byPlace(Snapshot at, FundingFilter filter) {
        return reader.counts(rows(at, filter), SUBJECTS, "coalesce(p.it.place, g.it.place)");
    }

    /** How many figures are of each fiscal year. */
    public Map<String, Long> byFiscalYear(Snapshot at, FundingFilter filter) {
        return reader.counts(rows(at, filter), "", "r.it.fiscalYear");
    }

    /** The money of each project, latest first, along the ladder. */
    public Map<String, List<Funding>> ofProjects(Snapshot at, Collection<String> projects) {
        return reader.group(standing(at).in("r.it.project", projects), Funding::project, FundingOrder.SUBJECT.order());
    }

    /** The money of each programme as a whole, latest first, along the ladder. */
    public Map<String, List<Funding>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return reader.group(standing(at).in("r.it.programme", programmes), Funding::programme, FundingOrder.SUBJECT.order());
    }

    /** Everything that sources ever said of the money of each project by then, also what was withdrawn since; the latest first. */
    public Map<String, List<Funding>> history(Snapshot at, Collection<String> projects) {
        return reader.list(Rows.known(Funding.class, FundingRow.class, at).in("r.it.project", projects), FundingOrder.AS_OF_DESC.order())
                .stream().map(each -> each.knownAt(at)).collect(Collectors.groupingBy(Funding::project));
    }

    /** Versions by their ids, whether they stand or not. */
    public Map<Long, Funding> versions(Collection<Long> ids) {
        return reader.versions(Funding.class, FundingRow.class, ids);
    }

    /** The money on one side of corrections, by the id of the version on the other. */
    public Map<Long, Funding> corrections(Side wanted, Collection<Long> versions) {
        return reader.corrections(Funding.class, FundingRow.class, wanted, versions);
    }

    /** What sources say of the money of programmes as a whole; of all of them for null. */
    public List<Said> saidOfProgrammes(Snapshot at, Collection<String> programmes) {
        return Said.of(reader, standing(at), "", "r.it.programme", programmes);
    }

    /** What sources say of the money of projects, by the programmes whose portfolio names them: of their years and later ones. */
    public List<Said> saidOfPortfolios(Snapshot at, Collection<String> programmes) {
        return Said.ofPortfolios(reader, standing(at), programmes);
    }

    /** What sources say of the money of projects, by the agencies that own them. */
    public List<Said> saidOfOwned(Snapshot at, Collection<String> agencies) {
        return Said.ofOwned(reader, standing(at), agencies);
    }

    /** What sources say was settled, or is to be, of programmes as a whole and of all their funds, by programme, the earliest first. */
    public Map<String, List<Funding>> settlements(Snapshot at, Collection<String> programmes) {
        return reader.group(standing(at).where("r.it.measure = :?", Measure.SETTLED).where("r.it.programme is not null")
                .where("r.it.fund is null and r.it.budget is null")
                .in("r.it.programme", programmes), Funding::programme, Order.by("r.it.claim.asOfEnd"));
    }

    static Rows<Funding> rows(Snapshot at, FundingFilter filter) {
        return filter == null ? standing(at) : standing(at)
                .in("r.it.project", filter.project()).in("r.it.programme", filter.programme())
                .in("r.it.measure", filter.measure()).in("r.it.fund", filter.fund()).in("r.it.budget", filter.budget())
                .in("r.it.fiscalYear", filter.fiscalYear()).in("r.it.claim.basis", filter.basis())
                .where(OF_SUBJECT.formatted("place"), filter.place())
                .where(OF_SUBJECT.formatted("owner"), filter.owner())
                .in("r.it.claim.source", filter.source());
    }

    private static Rows<Funding> standing(Snapshot at) {
        return Rows.standing(Funding.class, FundingRow.class, at);
    }
}
