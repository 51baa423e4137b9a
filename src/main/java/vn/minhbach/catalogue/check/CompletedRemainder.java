package vn.minhbach.catalogue.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Status;

/** A completed project leaves no money that nobody explains. */
@Singleton
class CompletedRemainder extends Rule {

    CompletedRemainder() {
        super("completed-remainder",
                new BilingualText("Dự án đã hoàn thành không còn khoản tiền chưa được giải thích",
                        "A completed project leaves no unexplained remainder"),
                new BilingualText(
                        "Khi trạng thái thực tế mới nhất là đã hoàn thành: số được bố trí mới nhất của mỗi năm so với số quyết toán, hoặc giải ngân, thực tế mới nhất của năm ấy. Ghi chú ở một trong hai số được coi là lời giải thích.",
                        "Where the latest actual status is completed: what was allocated last for each year against what was in fact settled, or disbursed, last for it. A note at either figure counts as an explanation."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        Status latest = dossier.progress().stream().map(Progress::actualStatus).filter(Objects::nonNull).findFirst()
                .orElse(null);
        if (latest != Status.COMPLETED) {
            return;
        }
        for (Funding allocated : dossier.amounts(Measure.ALLOCATED)) {
            if (allocated.fiscalYear() == null || last(dossier.amounts(Measure.ALLOCATED), allocated) != allocated) {
                continue;
            }
            Funding spent = last(actual(dossier, Measure.SETTLED), allocated);
            spent = spent == null ? last(actual(dossier, Measure.DISBURSED), allocated) : spent;
            if (spent != null) {
                findings.compared();
                Figure left = Arithmetic.difference(allocated.figure(), spent.figure());
                if (Interval.of(spent.figure()).isBelow(Interval.of(allocated.figure()))
                        && allocated.claim().note() == null && spent.claim().note() == null) {
                    findings.remark(
                            FindingText.of(
                                    "Đã hoàn thành, nhưng còn %s của %s được bố trí mà không nguồn nào nói vì sao.",
                                    "It is completed, but %s is left of the %s allocated, and no source says why.",
                                    left, allocated.figure()),
                            allocated.figure(), spent.figure());
                }
            }
        }
    }

    private static List<Funding> actual(Dossier dossier, Measure measure) {
        return dossier.amounts(measure).stream().filter(each -> each.claim().basis() == Basis.ACTUAL).toList();
    }

    private static Funding last(List<Funding> amounts, Funding alike) {
        return amounts.stream().filter(alike::isAlike).max(Comparator.comparing(each -> each.claim().asOfEnd()))
                .orElse(null);
    }
}
