package vn.minhbach.catalogue.check;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;

/** No more is disbursed in a year than was allocated for it. */
@Singleton
class DisbursedWithinAllocated extends Rule {

    DisbursedWithinAllocated() {
        super("disbursed-within-allocated",
                new BilingualText("Số giải ngân không vượt số được bố trí", "No more is disbursed than was allocated"),
                new BilingualText(
                        "Mỗi số giải ngân thực tế so với mọi số được bố trí của cùng năm, cùng nguồn vốn và cấp ngân sách; chỉ báo khi vượt tất cả. “Hơn 67 tỷ” được bố trí thì không số nào chắc chắn vượt được.",
                        "Every actual disbursement against all that was allocated for the same year, fund and budget; told only where it exceeds every one. Of “more than 67 billion” allocated nothing is certain to exceed it."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        for (Funding disbursed : dossier.amounts(Measure.DISBURSED)) {
            List<Funding> allocated = dossier.amounts(Measure.ALLOCATED).stream().filter(disbursed::isAlike).toList();
            if (disbursed.claim().basis() == Basis.ACTUAL && disbursed.fiscalYear() != null && !allocated.isEmpty()) {
                findings.compared();
                if (allocated.stream()
                        .allMatch(each -> Interval.of(each.figure()).isBelow(Interval.of(disbursed.figure())))) {
                    Funding any = allocated.get(0);
                    findings.contradiction(FindingText.of("Giải ngân %s, vượt số được bố trí %s.",
                            "%s was disbursed, more than the %s allocated.",
                            disbursed.figure(), any.figure()), disbursed.figure(), any.figure());
                }
            }
        }
    }
}
