package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
public class Directives extends TableReads<Directive, DirectiveFilter> {

    public static final Facet<Directive> BY_PLACE = Facet.of("place");
    public static final Facet<Directive> BY_LEAD = Facet.of("lead");

    private static final Order LATEST_FIRST = Order.by("-r.it.claim.asOfEnd", "-r.id");
    private static final String OF_PROJECTS = "array_intersects(r.it.projects, :?)";

    private static final String DIRECTIVE = " join DirectiveRow d on d.it.code = r.it.directive and " + Rows.standing("DirectiveRow d");

    private final Fulfilments fulfilments;

    Directives(Reader reader, Fulfilments fulfilments) {
        super(reader, Directive::code);
        this.fulfilments = fulfilments;
    }

    @Override
    protected Rows<Directive> standing(Snapshot at) {
        return Rows.standing(Directive.class, DirectiveRow.class, at);
    }

    /** Of all parts of the filter but the state, which the rows alone do not tell. */
    @Override
    protected Rows<Directive> filtered(Snapshot at, DirectiveFilter filter) {
        Rows<Directive> rows = standing(at).in("r.it.code", filter.code()).in("r.it.place", filter.place())
                .in("r.it.lead", filter.lead())
                .where("array_intersects(r.it.supporting, :?)", array(filter.supporting())).in("r.it.programme", filter.programme())
                .where(OF_PROJECTS, array(filter.project())).in("r.it.source", filter.source())
                .where("case when r.it.dueOn is null then false else true end = :?", filter.dated()).matching(filter.text());
        return rows.where("array_contains(:?, r.it.lead) or array_intersects(r.it.supporting, :?)", array(filter.agency()));
    }

    @Override
    public List<Directive> list(Snapshot at, DirectiveFilter filter, Order order) {
        return byState(filter) ? versions(at, ids(at, filter, order, null), order) : super.list(at, filter, order);
    }

    @Override
    public Page<Directive> page(Snapshot at, DirectiveFilter filter, Order order, Slice slice) {
        if (!byState(filter)) {
            return super.page(at, filter, order, slice);
        }
        List<Long> ids = ids(at, filter, order, slice.after());
        boolean more = ids.size() > slice.first();
        return new Page<>(versions(at, more ? ids.subList(0, slice.first()) : ids, order), more);
    }

    @Override
    public long count(Snapshot at, DirectiveFilter filter) {
        return byState(filter) ? ids(at, filter, DirectiveOrder.CODE.order(), null).size() : super.count(at, filter);
    }

    /** How directives stand on the day of the snapshot, by their codes. */
    public Map<String, Fulfilment> fulfilments(Snapshot at, Collection<String> directives) {
        Map<String, Fulfilment> found = new LinkedHashMap<>();
        if (!directives.isEmpty()) {
            fulfilments.of(at, standing(at).in("r.it.code", Set.copyOf(directives)), DirectiveOrder.CODE.order(), null)
                    .forEach((terms, each) -> found.put(terms.code(), each));
        }
        return found;
    }

    /** How many stand how, whatever state the filter wants; every state is there, be it with 0. */
    public Map<DirectiveState, Long> states(Snapshot at, DirectiveFilter filter) {
        Map<DirectiveState, Long> states = new EnumMap<>(DirectiveState.class);
        for (DirectiveState each : DirectiveState.values()) {
            states.put(each, 0L);
        }
        fulfilments.of(at, rows(at, filter), DirectiveOrder.CODE.order(), null).values().forEach(each -> states.merge(each.state(), 1L, Long::sum));
        return states;
    }

    private static boolean byState(DirectiveFilter filter) {
        return filter != null && filter.state() != null;
    }

    private List<Long> ids(Snapshot at, DirectiveFilter filter, Order order, Long after) {
        return fulfilments.of(at, rows(at, filter), order, after).entrySet().stream()
                .filter(each -> filter.state().contains(each.getValue().state())).map(each -> each.getKey().id()).toList();
    }

    private List<Directive> versions(Snapshot at, List<Long> ids, Order order) {
        return ids.isEmpty() ? List.of() : reader.list(standing(at).in("r.id", ids), order);
    }

    public Map<String, List<Directive>> ofProgrammes(Snapshot at, Collection<String> programmes) {
        return reader.group(standing(at).in("r.it.programme", programmes), Directive::programme, DirectiveOrder.DUE_ON.order());
    }

    /** The directives that concern each project; one may concern several. */
    public Map<String, List<Directive>> ofProjects(Snapshot at, Collection<String> projects) {
        Map<String, List<Directive>> directives = new LinkedHashMap<>();
        for (Directive each : reader.list(standing(at).where(OF_PROJECTS, array(projects)), DirectiveOrder.DUE_ON.order())) {
            each.projects().forEach(project -> directives.computeIfAbsent(project, none -> new ArrayList<>()).add(each));
        }
        return directives;
    }

    /** What sources say came of each directive, the latest first. */
    public Map<String, List<DirectiveReport>> reports(Snapshot at, Collection<String> directives) {
        return reader.group(Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at)
                .in("r.it.directive", directives), DirectiveReport::directive, LATEST_FIRST);
    }

    /** What sources say came of directives, by the programmes that those concern; of all for null. */
    public List<Said> saidOfProgrammes(Snapshot at, Collection<String> programmes) {
        return Said.of(reader, Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at), DIRECTIVE, "d.it.programme", programmes);
    }

    /** What sources say came of directives, by the agencies that lead them; of all for null. */
    public List<Said> saidOfLeads(Snapshot at, Collection<String> agencies) {
        return Said.of(reader, Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at), DIRECTIVE, "d.it.lead", agencies);
    }

    /** The first day on which a source orders something of each agency, those of sources without a date left out; of all for null. */
    public Map<String, LocalDate> firstOrdered(Snapshot at, Collection<String> agencies) {
        return Said.first(reader, standing(at), "r.it.lead", agencies);
    }

    /** The orders that recur, and on the day of the snapshot are neither done nor called off. */
    public List<RecurringOrder> recurring(Snapshot at, DirectiveFilter filter) {
        Supplier<Rows<Directive>> rows = () -> rows(at, filter).where("r.it.every is not null");
        List<RecurringOrder> orders = new ArrayList<>();
        Map<String, Fulfilment> stand = new HashMap<>();
        fulfilments.of(at, rows.get(), DirectiveOrder.CODE.order(), null).forEach((terms, each) -> stand.put(terms.code(), each));
        reader.values(rows.get(), "", DirectiveOrder.CODE.order(), null, "r.it.code", "r.it.programme", "r.it.lead", "r.it.every").forEach(row -> {
            Fulfilment stands = stand.get((String) row[0]);
            if (stands.state() != DirectiveState.DONE && stands.state() != DirectiveState.CANCELLED) {
                orders.add(new RecurringOrder((String) row[0], (String) row[1], (String) row[2], (String) row[3], stands.periods()));
            }
        });
        return orders;
    }

    /** What one source says came of directives. */
    public List<DirectiveReport> reportsFrom(Snapshot at, String source) {
        return reader.list(Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at)
                .where("r.it.claim.source = :?", source), LATEST_FIRST);
    }

    /** Versions of reports by their ids, whether they stand or not. */
    public Map<Long, DirectiveReport> reportVersions(Collection<Long> ids) {
        return reader.versions(DirectiveReport.class, DirectiveReportRow.class, ids);
    }

    /** The reports on one side of corrections, by the id of the version on the other. */
    public Map<Long, DirectiveReport> reportCorrections(Side wanted, Collection<Long> versions) {
        return reader.corrections(DirectiveReport.class, DirectiveReportRow.class, wanted, versions);
    }

    private static String[] array(Collection<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
