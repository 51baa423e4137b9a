package vn.minhbach.catalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.evaluation.Aspect;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Rating;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.project.MilestoneStep;
import vn.minhbach.catalogue.project.Stage;

/** What is in use was accepted, and what was accepted is used. */
@Singleton
class AcceptedAndUsed extends Rule {

    /** What is settled was accepted before, whether or not a source tells of that. */
    private static final Set<Stage> ACCEPTED = Set.of(Stage.ACCEPTED, Stage.SETTLED);

    AcceptedAndUsed() {
        super("accepted-and-used",
                new BilingualText("Đang vận hành thì đã nghiệm thu, đã nghiệm thu thì được sử dụng", "What is in operation was accepted, and what was accepted is used"),
                new BilingualText("Bước và ngày thực tế của một dự án: có vận hành mà không nguồn nào nói đã nghiệm thu hay quyết toán thì là điều nên biết, vì nguồn có thể chưa nhắc tới. So với đánh giá thực tế về sử dụng: được nghiệm thu, quyết toán mà không được sử dụng là điều nên biết; được nói là đang vận hành mà không được sử dụng thì là không khớp.",
                        "The actual steps and dates of a project: in operation without a source that says that it was accepted or settled is worth knowing, as sources may only not have told. Against actual evaluations of its use: accepted or settled and not used is worth knowing; said to be in operation and not used is a contradiction."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        Optional<Figure> operating = reached(dossier, Set.of(Stage.OPERATING));
        Optional<Figure> accepted = reached(dossier, ACCEPTED);
        operating.ifPresent(used -> {
            findings.compared();
            if (accepted.isEmpty()) {
                findings.remark(FindingText.of("Đang vận hành (%s), nhưng không nguồn nào nói đã nghiệm thu.", "It is in operation (%s), but no source says that it was accepted.",
                        FindingText.period(used.claim().asOf())), used);
            }
        });
        List<Evaluation> use = dossier.evaluations().stream().filter(each -> each.actual() && each.aspect() == Aspect.USE).toList();
        if (use.isEmpty() || operating.isEmpty() && accepted.isEmpty()) {
            return;
        }
        findings.compared();
        // Of each source and time the latest counts: what was not used at first may be later.
        Evaluation latest = use.stream().filter(each -> each.rating() != null).findFirst().orElse(null);
        if (latest == null || latest.rating() != Rating.NOT_USED) {
            return;
        }
        Figure unused = latest.figure();
        operating.ifPresentOrElse(
                said -> findings.contradiction(FindingText.of("Được nói là đang vận hành (%s), nhưng lại được đánh giá là không được sử dụng (%s).",
                        "It is said to be in operation (%s), but was evaluated as not used (%s).", FindingText.period(said.claim().asOf()),
                        FindingText.period(unused.claim().asOf())), said, unused),
                () -> findings.remark(FindingText.of("Đã nghiệm thu (%s), nhưng được đánh giá là không được sử dụng (%s).",
                        "It was accepted (%s), but was evaluated as not used (%s).", FindingText.period(accepted.get().claim().asOf()),
                        FindingText.period(unused.claim().asOf())), accepted.get(), unused));
    }

    /** What says as a fact that a project came to one of these steps: its progress, else a date; empty where nothing does. */
    private static Optional<Figure> reached(Dossier dossier, Set<Stage> stages) {
        return Stream.concat(dossier.progress().stream().filter(each -> each.actualStage() != null && stages.contains(each.stage())).map(Dossier::figure),
                dossier.milestones().stream().filter(each -> each.actual() && stages.contains(stage(each.step()))).map(each -> each.figure())).findFirst();
    }

    /** Not null, which a set of steps would not be asked for. */
    private static Stage stage(MilestoneStep step) {
        return step.stage() == null ? Stage.PROPOSED : step.stage();
    }
}
