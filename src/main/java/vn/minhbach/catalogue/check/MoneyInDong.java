package vn.minhbach.catalogue.check;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.funding.OddAmounts;

/** Money is in whole đồng: of a project or a programme less than a million is hardly meant. */
@Singleton
class MoneyInDong extends Rule {

    MoneyInDong() {
        super("money-in-dong",
                new BilingualText("Số tiền của dự án, chương trình từ một triệu đồng trở lên",
                        "Money of a project or a programme is a million đồng or more"),
                new BilingualText(
                        "Mọi số tiền lớn hơn 0 của dự án, chương trình: dưới một triệu đồng thì có lẽ đã ghi bằng triệu hoặc tỷ đồng mà không đổi ra đồng.",
                        "Every amount of a project or a programme above zero: less than a million đồng was perhaps written in millions or billions and not converted."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        OddAmounts amounts = new OddAmounts(dossier.funding());
        findings.compared(amounts.count());
        amounts.small().forEach(each -> findings.remark(
                FindingText.of("Chỉ %s: số này có đúng là đồng không?", "Only %s: is that in đồng?", each.figure()),
                each.figure()));
    }
}
