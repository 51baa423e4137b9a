package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Projects extends TableReads<Project, ProjectFilter> {

    public static final Facet<Project> BY_PLACE = Facet.of("place");
    public static final Facet<Project> BY_FIELD = Facet.of("field");
    /** By the latest status that a source reports as a fact. */
    public static final Facet<Project> BY_STATUS = new Facet<>(" join ProgressRow g on g.it.project = r.it.code and "
            + latestFact("status"), "g.it.status");

    private static final Order LATEST_FIRST = Order.by("-r.it.claim.asOfEnd", "-r.id");

    private static final String IN_PROGRAMME = "r.it.code in (select q.it.project from PortfolioEntryRow q where "
            + Rows.standing("PortfolioEntryRow q") + " and q.it.programme in :?)";
    private static final String PORTFOLIO = " join PortfolioEntryRow e on e.it.project = r.it.code and "
            + Rows.standing("PortfolioEntryRow e");
    private static final String OF_FUND = "r.it.code in (select f.it.project from FundingRow f where "
            + Rows.standing("FundingRow f") + " and f.it.fund in :?) or r.it.code in (select q.it.project from PortfolioEntryRow q"
            + " join ProgrammeRow p on p.it.code = q.it.programme where " + Rows.standing("PortfolioEntryRow q") + " and "
            + Rows.standing("ProgrammeRow p") + " and p.it.fund in :?)";

    Projects(Reader reader) {
        super(reader, Project::code);
    }

    @Override
    protected Rows<Project> standing(Snapshot at) {
        return Rows.standing(Project.class, ProjectRow.class, at);
    }

    @Override
    protected Rows<Project> filtered(Snapshot at, ProjectFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.place", filter.place())
                .in("r.it.owner", filter.owner()).in("r.it.kind", filter.kind()).in("r.it.field", filter.field())
                .in("r.it.track", filter.track()).where("coalesce(r.it.urgent, false) = :?", filter.urgent())
                .where(latest("stage"), filter.stage()).where(latest("status"), filter.status())
                .where(OF_FUND, filter.fund()).where(IN_PROGRAMME, filter.programme())
                .in("r.it.source", filter.source()).matching(filter.text());
    }

    /** One page of projects for each programme whose portfolio names them. */
    public Map<String, Page<Project>> ofProgrammes(Snapshot at, Collection<String> programmes, ProjectFilter filter,
            Order order, Slice slice) {
        return reader.pages(rows(at, filter), PORTFOLIO, "e.it.programme", programmes, order, slice);
    }

    /** How many projects the portfolio of each programme names. */
    public Map<String, Long> counts(Snapshot at, Collection<String> programmes, ProjectFilter filter) {
        return reader.counts(rows(at, filter).in("e.it.programme", programmes), PORTFOLIO, "e.it.programme");
    }

    /** What sources say of each project's progress, the latest first. */
    public Map<String, List<Progress>> progress(Snapshot at, Collection<String> projects) {
        return reader.group(Rows.standing(Progress.class, ProgressRow.class, at).in("r.it.project", projects),
                Progress::project, LATEST_FIRST);
    }

    /** What one source says of progress, by project. */
    public List<Progress> progressFrom(Snapshot at, String source) {
        return reader.list(Rows.standing(Progress.class, ProgressRow.class, at).where("r.it.claim.source = :?", source),
                Order.by("r.it.project", "-r.it.claim.asOfEnd"));
    }

    /** Everything that sources ever said of each project's progress by then, also what was withdrawn since; the latest first. */
    public Map<String, List<Progress>> progressHistory(Snapshot at, Collection<String> projects) {
        return reader.list(Rows.known(Progress.class, ProgressRow.class, at).in("r.it.project", projects), LATEST_FIRST).stream()
                .map(each -> each.knownAt(at)).collect(Collectors.groupingBy(Progress::project));
    }

    /** What sources say of the progress of projects, by the programmes whose portfolio names them; of all for null. */
    public List<Said> saidOfPortfolios(Snapshot at, Collection<String> programmes) {
        return Said.ofPortfolios(reader, Rows.standing(Progress.class, ProgressRow.class, at), programmes);
    }

    /** What sources say of the progress of projects, by the agencies that own them; of all for null. */
    public List<Said> saidOfOwned(Snapshot at, Collection<String> agencies) {
        return Said.ofOwned(reader, Rows.standing(Progress.class, ProgressRow.class, at), agencies);
    }

    /** The first day on which a source tells of a project of each agency, those of sources without a date left out; of all for null. */
    public Map<String, LocalDate> firstOwned(Snapshot at, Collection<String> agencies) {
        return Said.first(reader, standing(at), "r.it.owner", agencies);
    }

    /** Versions of progress by their ids, whether they stand or not. */
    public Map<Long, Progress> progressVersions(Collection<Long> ids) {
        return reader.versions(Progress.class, ProgressRow.class, ids);
    }

    /** The progress on one side of corrections, by the id of the version on the other. */
    public Map<Long, Progress> corrections(Side wanted, Collection<Long> versions) {
        return reader.corrections(Progress.class, ProgressRow.class, wanted, versions);
    }

    private static String latest(String attribute) {
        return "r.it.code in (select g.it.project from ProgressRow g where g.it." + attribute + " in :? and "
                + latestFact(attribute) + ")";
    }

    /** The condition that progress {@code g} tells of the attribute as a fact, and no later progress of its project does. */
    private static String latestFact(String attribute) {
        return Rows.standing("ProgressRow g") + " and g.it.%1$s is not null and g.it.claim.basis = ACTUAL and not exists (select 1"
                .formatted(attribute) + " from ProgressRow l where " + Rows.standing("ProgressRow l") + " and l.it.project = g.it.project"
                + " and l.it.%1$s is not null and l.it.claim.basis = ACTUAL and ".formatted(attribute) + Rows.later("g") + ")";
    }
}
