package vn.minhbach.catalogue.evaluation;

import java.util.Arrays;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.project.ProjectFactTable;

/** Reads of what sources say of how projects fare in use, over all of them. */
@Singleton
public class EvaluationReads extends FactReads<Evaluation, EvaluationFilter> {

    public static final ProjectFactTable<Evaluation> TABLE = ProjectFactTable.of(Evaluation.class,
            Evaluations.OF_PROJECT,
            each -> Arrays.asList(each.project(), each.aspect(), each.unit(), each.claim().basis()));

    EvaluationReads() {
        super(Evaluation.class, TABLE.facts());
    }

    @Override
    protected Question<Evaluation> filtered(Question<Evaluation> asked, EvaluationFilter filter) {
        return TABLE
                .ownedBy(TABLE.inPlaces(asked.in(TABLE.ofProject(), filter.project()), filter.place()), filter.owner())
                .in(Evaluation::aspect, filter.aspect()).in(Evaluation::rating, filter.rating());
    }

    @Override
    protected Figure figure(Evaluation row) {
        return row.figure();
    }
}
