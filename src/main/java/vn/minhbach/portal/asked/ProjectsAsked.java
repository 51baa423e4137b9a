package vn.minhbach.portal.asked;

import java.time.LocalDate;
import java.util.Map;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectGroupBy;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.portal.frame.QueryParameters;

/** @param on the day that steps are held against, null where the reader chose none */
public record ProjectsAsked(ProjectFilter filter, ProjectOrder order, LocalDate on) {

    /** What projects may have none of, by the parameter that asks for it. */
    public static final Map<String, ProjectGroupBy> OPEN = Map.of("owner", ProjectGroupBy.OWNER, "status",
            ProjectGroupBy.STATUS, "stage", ProjectGroupBy.STAGE,
            "fund", ProjectGroupBy.FUND, "programme", ProjectGroupBy.PROGRAMME);

    public static ProjectsAsked of(QueryParameters given) {
        QueryParameters query = given.told(OPEN);
        return new ProjectsAsked(
                ProjectFilter.ALL.unknown(given.unknown(OPEN)).place(query.codes("place")).owner(query.codes("owner"))
                        .field(query.values("field", Field.class))
                        .status(query.values("status", Status.class)).stage(query.values("stage", Stage.class))
                        .fund(query.values("fund", Fund.class))
                        .programme(query.codes("programme")).source(query.codes("source")).late(query.flag("late"))
                        .text(query.text("q")),
                query.value("order", ProjectOrder.class, ProjectOrder.NAME), query.day("on"));
    }

    public Snapshot in(Snapshot at) {
        return at.heldAgainst(on);
    }
}
