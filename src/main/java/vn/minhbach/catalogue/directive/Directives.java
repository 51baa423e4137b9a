package vn.minhbach.catalogue.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Directives extends TableReads<Directive, DirectiveFilter> {

    public static final Facet<Directive> BY_PLACE = Facet.of("place");

    private static final Order LATEST_FIRST = Order.by("-r.it.claim.asOfEnd", "-r.id");
    private static final String OF_PROJECTS = "array_intersects(r.it.projects, :?)";

    Directives(Reader reader) {
        super(reader, Directive::code);
    }

    @Override
    protected Rows<Directive> standing(Snapshot at) {
        return Rows.standing(Directive.class, DirectiveRow.class, at);
    }

    @Override
    protected Rows<Directive> filtered(Snapshot at, DirectiveFilter filter) {
        Rows<Directive> rows = standing(at).in("r.it.code", filter.code()).in("r.it.place", filter.place())
                .in("r.it.lead", filter.lead()).in("r.it.programme", filter.programme())
                .where(OF_PROJECTS, array(filter.project())).in("r.it.source", filter.source())
                .where("case when r.it.dueOn is null then false else true end = :?", filter.dated()).matching(filter.text());
        return rows.where("array_contains(:?, r.it.lead) or array_intersects(r.it.supporting, :?)", array(filter.agency()));
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

    /** What one source says came of directives. */
    public List<DirectiveReport> reportsFrom(Snapshot at, String source) {
        return reader.list(Rows.standing(DirectiveReport.class, DirectiveReportRow.class, at)
                .where("r.it.claim.source = :?", source), LATEST_FIRST);
    }

    /** The reports on one side of corrections, by the id of the version on the other. */
    public Map<Long, DirectiveReport> reportCorrections(Side wanted, Collection<Long> versions) {
        return reader.corrections(DirectiveReport.class, DirectiveReportRow.class, wanted, versions);
    }

    private static String[] array(Collection<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
