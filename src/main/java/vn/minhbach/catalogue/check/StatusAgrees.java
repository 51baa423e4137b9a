package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/** How a project stands agrees with its percent, and nothing that was completed is unfinished later. */
@Singleton
class StatusAgrees extends Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** At one of these steps a project is under way or was. */
    private static final Set<Stage> BEGUN = EnumSet.range(Stage.IMPLEMENTING, Stage.OPERATING);
    private static final Set<Stage> BEFORE_WORK = EnumSet.range(Stage.PROPOSED, Stage.PROCURING);

    StatusAgrees() {
        super("status-agrees",
                new BilingualText("Trạng thái khớp với thời gian và phần trăm", "Status agrees with dates and percent"),
                new BilingualText(
                        "Trong một dòng thực tế: đã hoàn thành thì phải là 100%, chưa thực hiện thì phải là 0% và chưa tới bước thực hiện. Theo thời gian: đã hoàn thành thì về sau không còn dở dang hay ở bước trước khi thực hiện; đã thực hiện thì về sau không còn là chưa thực hiện. Dự kiến hoàn thành mà về sau vẫn chưa xong là điều nên biết.",
                        "In one actual row: completed is 100%, not started is 0% and at no step of the work. Over time: what was completed is not unfinished later, nor at a step before the work; what was begun is not unbegun later. What was expected to be completed and was not is worth knowing."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        List<Progress> inTime = dossier.progress().stream().sorted(Comparator.comparing(each -> each.claim().asOfEnd()))
                .toList();
        List<Progress> actual = inTime.stream().filter(each -> each.claim().basis() == Basis.ACTUAL).toList();
        List<Progress> stated = actual.stream().filter(each -> each.status() != null).toList();
        for (Progress each : stated) {
            if (each.percent() != null) {
                findings.compared();
            }
            if (each.stage() != null) {
                findings.compared();
            }
            if (each.percent() == null || !percent(each, findings)) {
                step(each, findings);
            }
        }
        for (int i = 1; i < stated.size(); i++) {
            findings.compared();
            order(stated.get(i - 1), stated.get(i), findings);
        }
        stages(actual, findings);
        inTime.stream().filter(each -> each.claim().basis() != Basis.ACTUAL && each.status() == Status.COMPLETED)
                .forEach(each -> expected(each, stated, findings));
    }

    /** Whether anything was found. */
    private static boolean percent(Progress each, Findings findings) {
        Interval percent = Interval.of(each.figure());
        Interval whole = new Interval(WHOLE, true, WHOLE, true);
        Interval none = new Interval(BigDecimal.ZERO, true, BigDecimal.ZERO, true);
        if (each.status() == Status.COMPLETED && percent.isBelow(whole)) {
            findings.contradiction(FindingText.of("Được báo là đã hoàn thành, nhưng mới %s.",
                    "It is said to be completed, but only to %s.", each.figure()), each.figure());
        } else if (each.status() == Status.NOT_STARTED && none.isBelow(percent)) {
            findings.contradiction(FindingText.of("Được báo là chưa thực hiện, nhưng đã %s.",
                    "It is said not to have started, but to be at %s.", each.figure()), each.figure());
        } else if (each.status() == Status.IN_PROGRESS && percent.low() != null
                && percent.low().compareTo(WHOLE) >= 0) {
            findings.remark(FindingText.of("Được báo là đang thực hiện, dù đã %s.",
                    "It is said to be in progress, though at %s.", each.figure()), each.figure());
        } else {
            return false;
        }
        return true;
    }

    private static void step(Progress each, Findings findings) {
        if (each.status() == Status.NOT_STARTED && BEGUN.contains(each.stage())) {
            findings.contradiction(FindingText.of("Được báo là chưa thực hiện, nhưng lại ở bước thực hiện hoặc sau đó.",
                    "It is said not to have started, but to be at a step of the work or after it."),
                    Dossier.figure(each));
        } else if (each.status() == Status.COMPLETED && BEFORE_WORK.contains(each.stage())) {
            findings.remark(FindingText.of("Được báo là đã hoàn thành, nhưng mới ở một bước trước khi thực hiện.",
                    "It is said to be completed, but to be at a step before the work."), Dossier.figure(each));
        }
    }

    private static void order(Progress before, Progress after, Findings findings) {
        boolean undone = before.status() == Status.COMPLETED
                && (after.status() == Status.NOT_STARTED || after.status() == Status.IN_PROGRESS);
        boolean unbegun = before.status() == Status.IN_PROGRESS && after.status() == Status.NOT_STARTED;
        if (isBefore(before, after) && (undone || unbegun)) {
            findings.contradiction(
                    FindingText.of(
                            undone ? "Tính đến %s đã hoàn thành, nhưng tính đến %s lại chưa xong."
                                    : "Tính đến %s đang thực hiện, nhưng tính đến %s lại chưa bắt đầu.",
                            undone ? "It was completed as of %s, but unfinished as of %s."
                                    : "It was in progress as of %s, but not begun as of %s.",
                            FindingText.period(before.claim().asOf()), FindingText.period(after.claim().asOf())),
                    Dossier.figure(before),
                    Dossier.figure(after));
        }
    }

    /** Steps alone, where a source tells no status: those before the work are over once it was completed. */
    private static void stages(List<Progress> actual, Findings findings) {
        for (Progress step : actual) {
            Progress before = actual.stream().filter(each -> each.status() != null && isBefore(each, step))
                    .reduce((one, last) -> last).orElse(null);
            if (step.status() == null && step.stage() != null && before != null) {
                findings.compared();
                if (before.status() == Status.COMPLETED && BEFORE_WORK.contains(step.stage())) {
                    findings.contradiction(
                            FindingText.of(
                                    "Tính đến %s đã hoàn thành, nhưng tính đến %s lại ở một bước trước khi thực hiện.",
                                    "It was completed as of %s, but at a step before the work as of %s.",
                                    FindingText.period(before.claim().asOf()), FindingText.period(step.claim().asOf())),
                            Dossier.figure(before),
                            Dossier.figure(step));
                }
            }
        }
    }

    /** What was expected, against the first that is known of a later time. */
    private static void expected(Progress expected, List<Progress> stated, Findings findings) {
        stated.stream().filter(each -> isBefore(expected, each)).findFirst().ifPresent(after -> {
            findings.compared();
            if (after.status() == Status.NOT_STARTED || after.status() == Status.IN_PROGRESS) {
                findings.remark(
                        FindingText.of("Theo dự kiến, tính đến %s phải hoàn thành, nhưng tính đến %s vẫn chưa xong.",
                                "It was expected to be completed by %s, but was unfinished as of %s.",
                                FindingText.period(expected.claim().asOf()), FindingText.period(after.claim().asOf())),
                        Dossier.figure(expected), Dossier.figure(after));
            }
        });
    }

    /** Whether all of the time that the one speaks of is over before that of the other begins. */
    private static boolean isBefore(Progress one, Progress other) {
        return Period.parse(other.claim().asOf()).map(each -> one.claim().asOfEnd().isBefore(each.start()))
                .orElse(false);
    }
}
