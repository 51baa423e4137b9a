package vn.minhbach.catalogue.project;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.figure.Figure;

/** Reads of what sources say of the progress of projects, over all of them. */
@Singleton
public class ProgressReports extends FactReads<Progress, ProgressFilter> {

    public static final ProjectFactTable<Progress> TABLE = ProjectFactTable.of(Progress.class, Projects.PROGRESS_OF,
            each -> List.of(each.project(), each.claim().basis()));

    ProgressReports() {
        super(Progress.class, TABLE.facts());
    }

    @Override
    protected Question<Progress> filtered(Question<Progress> asked, ProgressFilter filter) {
        return TABLE
                .ownedBy(TABLE.inPlaces(asked.in(TABLE.ofProject(), filter.project()), filter.place()), filter.owner())
                .in(Progress::stage, filter.stage()).in(Progress::status, filter.status());
    }

    @Override
    protected Figure figure(Progress row) {
        return row.figure();
    }
}
