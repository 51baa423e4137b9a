package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.Collection;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Sizes;
import vn.minhbach.catalogue.funding.OddAmounts;
import vn.minhbach.catalogue.indicator.ObservationLeaps;

/** Amounts of one project, and numbers of one series, are of one size: a thousand times more is mostly another unit. */
@Singleton
class SizesAgree extends Rule {

    private final ObservationLeaps observations;

    SizesAgree(ObservationLeaps observations) {
        super("sizes-agree",
                new BilingualText("Các số của cùng một việc cùng độ lớn", "Figures of the same thing are of one size"),
                new BilingualText(
                        "Các bước tiền của một dự án, chương trình so với bước đầu tiên có số; mỗi số tiền và mỗi số của chỉ tiêu so với số liền trước của cùng dự án, địa phương hoặc cơ quan. Báo khi chênh từ 500 lần trở lên, vì có lẽ một số ghi theo đơn vị khác; số 0 thì không so.",
                        "The steps of the money of a project or programme against the first that has a number; each amount, and each number of an indicator, against the one before of the same project, place or agency. Told where one is 500 times the other or more, as one is perhaps in another unit; zeros are left aside."));
        this.observations = observations;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        OddAmounts amounts = new OddAmounts(dossier.funding());
        findings.compared(Math.max(0, amounts.count() - 1));
        amounts.apart().forEach(each -> findings.remark(said(each.one().figure(), each.other().figure()),
                each.one().figure(), each.other().figure()));
        amounts.leaps().forEach(each -> findings.remark(later(each.one().figure(), each.other().figure()),
                each.one().figure(), each.other().figure()));
    }

    @Override
    void check(Snapshot at, Collection<Long> only, Findings findings) {
        findings.compared(observations.find(at, only, (one, other) -> {
            findings.about(ComparedSubject.of(other));
            findings.remark(later(one.figure(), other.figure()), one.figure(), other.figure());
        }));
    }

    private static BilingualText said(Figure one, Figure other) {
        return FindingText.of("%s và %s của cùng một việc chênh nhau cỡ %s lần: có số nào ghi theo đơn vị khác không?",
                "%s and %s of the same thing are about %s times apart: is one in another unit?", one, other,
                times(one, other));
    }

    private static BilingualText later(Figure one, Figure other) {
        return FindingText.of("Từ %s (%s) sang %s (%s), chênh nhau cỡ %s lần: có số nào ghi theo đơn vị khác không?",
                "From %s (%s) to %s (%s), about %s times apart: is one in another unit?", one,
                FindingText.period(one.claim().asOf()),
                other, FindingText.period(other.claim().asOf()), times(one, other));
    }

    private static BilingualText times(Figure one, Figure other) {
        return FindingText.number(
                BigDecimal.ONE.scaleByPowerOfTen(3 * Sizes.thousandsBetween(one.value(), other.value())),
                Figure.COUNTED);
    }
}
