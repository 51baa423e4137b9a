package vn.minhbach.catalogue.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Programmes extends TableReads<Programme, ProgrammeFilter> {

    public static final Facet<Programme> BY_PLACE = Facet.of("place");
    public static final Facet<Programme> BY_FISCAL_YEAR = Facet.of("fiscalYear");
    public static final Facet<Programme> BY_FUND = Facet.of("fund");

    private static final Order COUNTS = Order.by(
            "case r.it.by when TOTAL then 1 when STATUS then 2 when STAGE then 3 else 4 end", "-r.it.claim.asOfEnd");
    private static final Order PORTFOLIO = Order.by("coalesce(r.it.priority, 999999)", "r.it.project", "r.it.programme");

    Programmes(Reader reader) {
        super(reader, Programme::code);
    }

    @Override
    protected Rows<Programme> standing(Snapshot at) {
        return Rows.standing(Programme.class, ProgrammeRow.class, at);
    }

    @Override
    protected Rows<Programme> filtered(Snapshot at, ProgrammeFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.place", filter.place())
                .in("r.it.owner", filter.owner()).in("r.it.fiscalYear", filter.fiscalYear())
                .in("r.it.fund", filter.fund()).in("r.it.source", filter.source())
                .in("r.it.follows", filter.follows()).matching(filter.text());
    }

    /** The programme that follows each of these, by the code of the one followed. */
    public Map<String, Programme> following(Snapshot at, Collection<String> codes) {
        return reader.index(standing(at).in("r.it.follows", codes), Programme::follows);
    }

    /** What sources count of each programme: the totals first, then by status, stage and grounds, each the latest first. */
    public Map<String, List<Count>> counts(Snapshot at, Collection<String> programmes) {
        return reader.group(counts(at).in("r.it.programme", programmes), Count::programme, COUNTS);
    }

    /** What sources count of programmes; of all of them for null. */
    public List<Said> said(Snapshot at, Collection<String> programmes) {
        return Said.of(reader, counts(at), "", "r.it.programme", programmes);
    }

    /** The first day on which a source tells of each programme, those of sources without a date left out; of all for null. */
    public Map<String, LocalDate> firstNamed(Snapshot at, Collection<String> programmes) {
        return Said.first(reader, standing(at), "r.it.code", programmes);
    }

    /** What one source counts, by programme. */
    public List<Count> countsFrom(Snapshot at, String source) {
        return reader.list(counts(at).where("r.it.claim.source = :?", source), COUNTS);
    }

    /** Versions of counts by their ids, whether they stand or not. */
    public Map<Long, Count> countVersions(Collection<Long> ids) {
        return reader.versions(Count.class, CountRow.class, ids);
    }

    /** The counts on one side of corrections, by the id of the version on the other. */
    public Map<Long, Count> countCorrections(Side wanted, Collection<Long> versions) {
        return reader.corrections(Count.class, CountRow.class, wanted, versions);
    }

    public Map<String, List<PortfolioEntry>> portfolio(Snapshot at, Collection<String> programmes) {
        return reader.group(portfolio(at).in("r.it.programme", programmes), PortfolioEntry::programme, PORTFOLIO);
    }

    /** The programmes that each project stands or stood in. */
    public Map<String, List<PortfolioEntry>> ofProjects(Snapshot at, Collection<String> projects) {
        return reader.group(portfolio(at).in("r.it.project", projects), PortfolioEntry::project, PORTFOLIO);
    }

    /** What each programme took over from another. */
    public Map<String, List<PortfolioEntry>> tookOver(Snapshot at, Collection<String> programmes) {
        return reader.group(portfolio(at).in("r.it.programme", programmes).where("r.it.carriedOverFrom is not null"),
                PortfolioEntry::programme, PORTFOLIO);
    }

    /** What others took over from each programme, by the one that it came from. */
    public Map<String, List<PortfolioEntry>> passedOn(Snapshot at, Collection<String> programmes) {
        return reader.group(portfolio(at).in("r.it.carriedOverFrom", programmes), PortfolioEntry::carriedOverFrom, PORTFOLIO);
    }

    private static Rows<Count> counts(Snapshot at) {
        return Rows.standing(Count.class, CountRow.class, at);
    }

    private static Rows<PortfolioEntry> portfolio(Snapshot at) {
        return Rows.standing(PortfolioEntry.class, PortfolioEntryRow.class, at);
    }
}
