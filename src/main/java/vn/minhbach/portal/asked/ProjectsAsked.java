package vn.minhbach.portal.asked;

import java.time.LocalDate;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.portal.frame.QueryParameters;

/** @param on the day that steps are held against, null where the reader chose none */
public record ProjectsAsked(ProjectFilter filter, ProjectOrder order, LocalDate on) {

    public static ProjectsAsked of(QueryParameters query) {
        return new ProjectsAsked(ProjectFilter.ALL.place(query.codes("place")).owner(query.codes("owner")).field(query.values("field", Field.class))
                .status(query.values("status", Status.class)).stage(query.values("stage", Stage.class)).fund(query.values("fund", Fund.class))
                .programme(query.codes("programme")).source(query.codes("source")).late(query.flag("late")).text(query.text("q")),
                query.value("order", ProjectOrder.class, ProjectOrder.NAME), query.day("on"));
    }

    public Snapshot in(Snapshot at) {
        return at.heldAgainst(on);
    }
}
