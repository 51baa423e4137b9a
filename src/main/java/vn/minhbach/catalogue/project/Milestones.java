package vn.minhbach.catalogue.project;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Period;

/** Reads of what sources say of the dates of projects, over all of them. */
@Singleton
public class Milestones extends FactReads<Milestone, MilestoneFilter> {

    public static final ProjectFactTable<Milestone> TABLE = ProjectFactTable.of(Milestone.class, Schedules.DATES_OF,
            each -> List.of(each.project(), each.step(), each.claim().basis()));

    Milestones() {
        super(Milestone.class, TABLE.facts());
    }

    @Override
    protected Question<Milestone> filtered(Question<Milestone> asked, MilestoneFilter filter) {
        return TABLE
                .ownedBy(TABLE.inPlaces(asked.in(TABLE.ofProject(), filter.project()), filter.place()), filter.owner())
                .in(Milestone::step, filter.step()).where(filter.date(), each -> holds(filter.date(), each.time()));
    }

    private static boolean holds(List<Period> wanted, Period date) {
        return wanted.stream().anyMatch(each -> each.holds(date));
    }

    /** A date is no number. */
    @Override
    protected Figure figure(Milestone row) {
        return null;
    }
}
