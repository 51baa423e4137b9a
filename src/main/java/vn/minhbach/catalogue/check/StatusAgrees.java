package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Status;

/** How a project stands agrees with its percent, and nothing that was completed is unfinished later. */
@Singleton
class StatusAgrees extends Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    StatusAgrees() {
        super("status-agrees",
                new Sentence("Trạng thái khớp với thời gian và phần trăm", "Status agrees with dates and percent"),
                new Sentence("Trong một dòng thực tế: đã hoàn thành thì phải là 100%, chưa thực hiện thì phải là 0%. Theo thời gian: đã hoàn thành thì về sau không còn chưa thực hiện hay đang thực hiện.",
                        "In one actual row: completed is 100%, not started is 0%. Over time: what was completed is not unfinished later."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        List<Progress> actual = dossier.progress().stream().filter(each -> each.actualStatus() != null)
                .sorted(Comparator.comparing(each -> each.claim().asOfEnd())).toList();
        for (Progress each : actual) {
            if (each.percent() != null) {
                findings.compared();
                percent(each, findings);
            }
        }
        for (int i = 1; i < actual.size(); i++) {
            findings.compared();
            order(actual.get(i - 1), actual.get(i), findings);
        }
    }

    private static void percent(Progress each, Findings findings) {
        Interval percent = Interval.of(each.figure());
        Interval whole = new Interval(WHOLE, true, WHOLE, true);
        Interval none = new Interval(BigDecimal.ZERO, true, BigDecimal.ZERO, true);
        if (each.status() == Status.COMPLETED && percent.isBelow(whole)) {
            findings.contradiction(Saying.of("Được báo là đã hoàn thành, nhưng mới %s.", "It is said to be completed, but only to %s.", each.figure()), each.figure());
        } else if (each.status() == Status.NOT_STARTED && none.isBelow(percent)) {
            findings.contradiction(Saying.of("Được báo là chưa thực hiện, nhưng đã %s.", "It is said not to have started, but to be at %s.", each.figure()), each.figure());
        } else if (each.status() == Status.IN_PROGRESS && percent.low() != null && percent.low().compareTo(WHOLE) >= 0) {
            findings.remark(Saying.of("Được báo là đang thực hiện, dù đã %s.", "It is said to be in progress, though at %s.", each.figure()), each.figure());
        }
    }

    private static void order(Progress before, Progress after, Findings findings) {
        boolean later = before.claim().asOfEnd().isBefore(after.claim().asOfEnd());
        boolean undone = before.status() == Status.COMPLETED && (after.status() == Status.NOT_STARTED || after.status() == Status.IN_PROGRESS);
        boolean unbegun = before.status() == Status.IN_PROGRESS && after.status() == Status.NOT_STARTED;
        if (later && (undone || unbegun)) {
            findings.contradiction(Saying.of(undone ? "Tính đến %s đã hoàn thành, nhưng tính đến %s lại chưa xong." : "Tính đến %s đang thực hiện, nhưng tính đến %s lại chưa bắt đầu.",
                    undone ? "It was completed as of %s, but unfinished as of %s." : "It was in progress as of %s, but not begun as of %s.",
                    Saying.period(before.claim().asOf()), Saying.period(after.claim().asOf())), figure(before), figure(after));
        }
    }

    /** The percent, or the words of a source that gives none: either leads to the evidence. */
    private static Figure figure(Progress said) {
        String words = said.claim().quote() == null ? said.status().name() : said.claim().quote();
        return said.figure() != null ? said.figure()
                : new Figure(FigureKind.PROGRESS, null, words, Figure.PERCENT, said.claim(), said.version());
    }
}
