package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.evaluation.Aspect;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Rating;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.project.MilestoneStep;
import vn.minhbach.catalogue.project.Stage;

/** What is in use was accepted, and what was accepted is used. */
@Singleton
class AcceptedAndUsed extends Rule {

    /** What is settled was accepted before, whether or not a source tells of that. */
    private static final Set<Stage> ACCEPTED = Set.of(Stage.ACCEPTED, Stage.SETTLED);

    AcceptedAndUsed() {
        super("accepted-and-used",
                new BilingualText("Đang vận hành thì đã nghiệm thu, đã nghiệm thu thì được sử dụng",
                        "What is in operation was accepted, and what was accepted is used"),
                new BilingualText(
                        "Bước và ngày thực tế của một dự án: có vận hành mà không nguồn nào nói đã nghiệm thu hay quyết toán thì là điều nên biết, vì nguồn có thể chưa nhắc tới. So với đánh giá thực tế mới nhất về sử dụng, trừ khi đánh giá ấy nói về thời gian trước bước đó: được nghiệm thu, quyết toán mà không được sử dụng là điều nên biết; được nói là đang vận hành mà không được sử dụng thì là không khớp.",
                        "The actual steps and dates of a project: in operation without a source that says that it was accepted or settled is worth knowing, as sources may only not have told. Against the latest actual rating of its use, unless that is of a time before the step: accepted or settled and not used is worth knowing; said to be in operation and not used is a contradiction."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        List<Came> operating = came(dossier, Set.of(Stage.OPERATING));
        List<Came> accepted = came(dossier, ACCEPTED);
        if (!operating.isEmpty()) {
            findings.compared();
            if (accepted.isEmpty()) {
                Figure used = operating.get(0).said;
                findings.remark(FindingText.of("Đang vận hành (%s), nhưng không nguồn nào nói đã nghiệm thu.",
                        "It is in operation (%s), but no source says that it was accepted.",
                        FindingText.period(used.claim().asOf())), used);
            }
        }
        // What was not used at first may be later: of the ratings the latest counts.
        Evaluation latest = dossier.evaluations().stream()
                .filter(each -> each.actual() && each.aspect() == Aspect.USE && each.rating() != null).findFirst()
                .orElse(null);
        if (latest == null) {
            return;
        }
        Optional<Figure> used = by(operating, latest);
        Optional<Figure> taken = by(accepted, latest);
        if (used.isEmpty() && taken.isEmpty()) {
            return;
        }
        findings.compared();
        if (latest.rating() != Rating.NOT_USED) {
            return;
        }
        Figure unused = latest.figure();
        used.ifPresentOrElse(
                said -> findings.contradiction(FindingText.of(
                        "Được nói là đang vận hành (%s), nhưng lại được đánh giá là không được sử dụng (%s).",
                        "It is said to be in operation (%s), but was evaluated as not used (%s).",
                        FindingText.period(said.claim().asOf()),
                        FindingText.period(unused.claim().asOf())), said, unused),
                () -> findings
                        .remark(FindingText.of("Đã nghiệm thu (%s), nhưng được đánh giá là không được sử dụng (%s).",
                                "It was accepted (%s), but was evaluated as not used (%s).",
                                FindingText.period(taken.get().claim().asOf()),
                                FindingText.period(unused.claim().asOf())), taken.get(), unused));
    }

    /**
     * What says as a fact that a project came to a step.
     *
     * @param since the first day on which it can have been there
     */
    private record Came(Figure said, LocalDate since) {
    }

    /**
     * What says that it came to one of these steps: its progress, then dates, the latest said first; empty where
     * nothing does.
     */
    private static List<Came> came(Dossier dossier, Set<Stage> stages) {
        return Stream.concat(
                dossier.progress().stream().filter(each -> each.actualStage() != null && stages.contains(each.stage()))
                        .map(each -> new Came(Dossier.figure(each),
                                Period.parse(each.claim().asOf()).orElseThrow().start())),
                dossier.milestones().stream().filter(each -> each.actual() && stages.contains(stage(each.step())))
                        .map(each -> new Came(each.figure(), each.time().start())))
                .toList();
    }

    /**
     * The first of them that an evaluation can speak of: what it had not come to by then it could not be evaluated in.
     */
    private static Optional<Figure> by(List<Came> steps, Evaluation evaluation) {
        return steps.stream().filter(each -> !each.since.isAfter(evaluation.claim().asOfEnd())).map(Came::said)
                .findFirst();
    }

    /** Not null, which a set of steps would not be asked for. */
    private static Stage stage(MilestoneStep step) {
        return step.stage() == null ? Stage.PROPOSED : step.stage();
    }
}
