package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;

/** A rate of disbursement agrees with the two numbers that its own source gives. */
@Singleton
class StatedRate extends Rule {

    StatedRate() {
        super("stated-rate",
                new BilingualText("Tỷ lệ giải ngân nêu ra khớp với chính hai số của nguồn",
                        "A stated rate of disbursement agrees with its own two numbers"),
                new BilingualText(
                        "Số giải ngân chia cho số được bố trí của cùng năm, trong cùng một nguồn. Làm tròn đến số chữ số mà nguồn ghi thì khớp; chỉ khớp khi cắt bỏ phần lẻ, khi làm tròn lên, hoặc vì các số chỉ là giới hạn, thì được nói rõ.",
                        "What was disbursed over what was allocated for the same year, in the same source. Rounded to the digits that the source gives it agrees; where it agrees only cut off, rounded up, or because the numbers are bounds, that is said."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        for (Funding rate : dossier.funding()) {
            if (rate.measure() == Measure.DISBURSEMENT_RATE && rate.percent() != null && rate.fiscalYear() != null) {
                List<Funding> disbursed = own(rate, dossier.amounts(Measure.DISBURSED)).stream()
                        .filter(each -> each.claim().asOf().equals(rate.claim().asOf())).toList();
                List<Funding> allocated = own(rate, dossier.amounts(Measure.ALLOCATED));
                // Of several numbers none is the rate's own for certain.
                if (disbursed.size() == 1 && allocated.size() == 1 && allocated.get(0).amount().signum() > 0) {
                    findings.compared();
                    compare(rate.figure(), disbursed.get(0).figure(), allocated.get(0).figure(), findings);
                }
            }
        }
    }

    private static List<Funding> own(Funding rate, List<Funding> amounts) {
        return amounts.stream()
                .filter(each -> each.claim().source().equals(rate.claim().source()) && each.isAlike(rate)).toList();
    }

    private static void compare(Figure rate, Figure disbursed, Figure allocated, Findings findings) {
        BigDecimal stated = rate.value();
        int digits = Math.max(0, stated.scale());
        BigDecimal exact = disbursed.value().multiply(BigDecimal.valueOf(100)).divide(allocated.value(),
                MathContext.DECIMAL64);
        BilingualText computed = FindingText.percent(exact, digits + 1);
        boolean bound = rate.claim().qualifier() != Qualifier.EXACT && rate.claim().qualifier() != Qualifier.ABOUT;
        if (bound ? Interval.of(rate).meets(new Interval(exact, true, exact, true))
                : exact.setScale(digits, RoundingMode.HALF_UP).compareTo(stated) == 0) {
            return;
        }
        if (!bound && exact.setScale(digits, RoundingMode.DOWN).compareTo(stated) == 0) {
            findings.remark(FindingText.of(
                    "Nguồn ghi %s; %s trên %s là %s: khớp khi cắt bỏ phần lẻ, còn làm tròn thì là %s.",
                    "The source says %s; %s of %s is %s: it agrees with the decimals cut off, while rounded it would be %s.",
                    rate, disbursed, allocated, computed,
                    FindingText.number(exact.setScale(digits, RoundingMode.HALF_UP), Figure.PERCENT)), rate, disbursed,
                    allocated);
        } else if (!bound && exact.setScale(digits, RoundingMode.UP).compareTo(stated) == 0) {
            findings.remark(FindingText.of("Nguồn ghi %s; %s trên %s là %s: chỉ khớp khi làm tròn lên.",
                    "The source says %s; %s of %s is %s: it agrees only rounded up.", rate, disbursed, allocated,
                    computed), rate, disbursed, allocated);
        } else if (Interval.of(rate).meets(Interval.of(disbursed).percentOf(Interval.of(allocated)))) {
            findings.remark(FindingText.of(
                    "Nguồn ghi %s; %s trên %s là %s nếu lấy đúng hai số ấy: vẫn có thể khớp, vì các số chỉ là ước chừng hoặc giới hạn.",
                    "The source says %s; %s of %s is %s if both are taken as they stand: it can still agree, as the numbers are only rough or bounds.",
                    rate, disbursed, allocated, computed), rate, disbursed, allocated);
        } else {
            findings.contradiction(FindingText.of("Nguồn ghi %s, nhưng %s trên %s là %s: lệch %s.",
                    "The source says %s, but %s of %s is %s: %s apart.", rate, disbursed, allocated, computed,
                    FindingText.points(exact.subtract(stated).abs().setScale(digits + 1, RoundingMode.DOWN))), rate,
                    disbursed, allocated);
        }
    }
}
