package vn.minhbach.portal.project;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.evaluation.Aspect;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.project.StepDates;
import vn.minhbach.portal.funding.MoneyLadder;

/**
 * How a project fares, beside what was planned of it and what was spent.
 *
 * @param aspects those that sources speak of
 * @param ended when it is finished, or is to be
 */
public record EvaluatedProject(List<OfAspect> aspects, StepDates ended, MoneyLadder money) {

    /**
     * @param wanted what was planned, expected or aimed at
     * @param found what sources report as facts, the latest first
     */
    public record OfAspect(Aspect aspect, List<Evaluation> wanted, List<Evaluation> found) {
    }

    /** @param said of the project, the latest first */
    static EvaluatedProject of(List<Evaluation> said, StepDates ended, MoneyLadder money) {
        return new EvaluatedProject(Stream.of(Aspect.values())
                .map(aspect -> new OfAspect(aspect,
                        said.stream().filter(each -> each.aspect() == aspect && !each.actual()).toList(),
                        said.stream().filter(each -> each.aspect() == aspect && each.actual()).toList()))
                .filter(each -> !each.wanted.isEmpty() || !each.found.isEmpty()).toList(), ended, money);
    }

    /** Whether it is finished, and nobody says how it fares. */
    public boolean missing() {
        return ended.done() && aspects.stream().allMatch(each -> each.found.isEmpty());
    }
}
