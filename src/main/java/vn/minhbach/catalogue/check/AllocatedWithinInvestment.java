package vn.minhbach.catalogue.check;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.funding.OddAmounts;

/** No more is allocated to a project than it is to cost. */
@Singleton
class AllocatedWithinInvestment extends Rule {

    AllocatedWithinInvestment() {
        super("allocated-within-investment",
                new BilingualText("Số được bố trí không vượt tổng mức đầu tư",
                        "No more is allocated than the total investment"),
                new BilingualText(
                        "Mỗi số được bố trí so với mọi tổng mức đầu tư của cùng dự án hoặc chương trình, cùng nguồn vốn hoặc không nêu nguồn vốn; chỉ báo khi vượt tất cả. Tổng mức đầu tư “hơn 67 tỷ” thì không số nào chắc chắn vượt được.",
                        "Every allocation against all total investments of the same project or programme, of the same fund or of none in particular; told only where it exceeds every one. A total investment of “more than 67 billion” nothing is certain to exceed."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        OddAmounts amounts = new OddAmounts(dossier.funding());
        findings.compared(amounts.besideInvestment());
        amounts.aboveInvestment()
                .forEach(each -> findings.contradiction(FindingText.of("Được bố trí %s, vượt tổng mức đầu tư %s.",
                        "%s was allocated, more than the total investment of %s.", each.other().figure(),
                        each.one().figure()), each.other().figure(), each.one().figure()));
    }
}
