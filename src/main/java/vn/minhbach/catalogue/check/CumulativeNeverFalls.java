package vn.minhbach.catalogue.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;

/** What is disbursed is counted from the beginning of the year, so it never falls within one. */
@Singleton
class CumulativeNeverFalls extends Rule {

    CumulativeNeverFalls() {
        super("cumulative-never-falls",
                new BilingualText("Số giải ngân lũy kế không giảm trong năm",
                        "Cumulative disbursement never falls within a year"),
                new BilingualText(
                        "Các số giải ngân thực tế của cùng năm, cùng nguồn vốn và cấp ngân sách, xếp theo thời điểm: số sau không được nhỏ hơn số trước.",
                        "Actual disbursements of the same year, fund and budget in the order of their time: none may be less than the one before."));
    }

    /** What was disbursed from a later month on is not all of the year. */
    private static boolean isFromItsBeginning(Funding each) {
        Period time = Period.parse(each.claim().asOf()).orElseThrow();
        return !time.isRange() || !time.start().isAfter(LocalDate.of(each.fiscalYear(), 1, 1));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        List<Funding> actual = dossier.amounts(Measure.DISBURSED).stream()
                .filter(each -> each.claim().basis() == Basis.ACTUAL && each.fiscalYear() != null
                        && isFromItsBeginning(each))
                .toList();
        for (List<Funding> year : Dossier.alike(actual,
                each -> Arrays.asList(each.fiscalYear(), each.fund(), each.budget()))) {
            List<Funding> inTime = year.stream().sorted(Comparator.comparing(each -> each.claim().asOfEnd())).toList();
            for (Funding later : inTime) {
                Figure after = later.figure();
                List<Figure> earlier = inTime.stream().map(Funding::figure)
                        .filter(each -> each.claim().asOfEnd().isBefore(after.claim().asOfEnd())).toList();
                if (!earlier.isEmpty()) {
                    findings.compared();
                    earlier.stream().filter(each -> Interval.of(after).isBelow(Interval.of(each)))
                            .reduce((one, last) -> last).ifPresent(
                                    before -> findings
                                            .contradiction(
                                                    FindingText.of("Giải ngân lũy kế giảm từ %s (%s) xuống %s (%s).",
                                                            "Cumulative disbursement falls from %s (%s) to %s (%s).",
                                                            before, FindingText.period(before.claim().asOf()),
                                                            after, FindingText.period(after.claim().asOf())),
                                                    before, after));
                }
            }
        }
    }
}
