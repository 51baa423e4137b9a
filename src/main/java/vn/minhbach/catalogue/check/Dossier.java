package vn.minhbach.catalogue.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.statement.OtherStatements;

/**
 * Everything that sources say of one project or programme in a snapshot: those of its publisher, which the rules
 * compare, and apart from them those of others.
 *
 * @param counts of a programme's projects; empty for a project
 * @param progress the latest first; empty for a programme
 * @param milestones of a project, the latest said first
 * @param evaluations of a project, aspect by aspect
 * @param others what the datasets of other publishers say of it
 * @param placed of all that is said of it, what counts to a place that is not there for ever
 */
record Dossier(ComparedSubject subject, List<Funding> funding, List<Count> counts, List<Progress> progress,
        List<Milestone> milestones,
        List<Evaluation> evaluations, OtherStatements others, List<PlacedFigure> placed) {

    /** The money of a measure that has a number. */
    List<Funding> amounts(Measure measure) {
        return funding.stream().filter(each -> each.measure() == measure && each.amount() != null).toList();
    }

    /** All that is said of it. */
    List<Figure> figures() {
        return Stream
                .of(funding.stream().map(Funding::figure), counts.stream().map(Count::figure),
                        progress.stream().map(Dossier::figure),
                        milestones.stream().map(Milestone::figure), evaluations.stream().map(Evaluation::figure))
                .flatMap(each -> each).toList();
    }

    /** The percent of a project's progress, or the words of a source that gives none: either leads to the evidence. */
    static Figure figure(Progress said) {
        if (said.figure() != null) {
            return said.figure();
        }
        String words = said.claim().quote() != null ? said.claim().quote()
                : said.status() != null ? said.status().name() : said.stage().name();
        return new Figure(FigureKind.PROGRESS, null, words, null, Figure.PERCENT, said.claim(), said.version());
    }

    /** Groups of more than one, in a stable order. */
    static <T> List<List<T>> alike(List<T> all, Function<T, List<Object>> by) {
        Map<List<Object>, List<T>> groups = all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(each -> each.size() > 1).toList();
    }
}
