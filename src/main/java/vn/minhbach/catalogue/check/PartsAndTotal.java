package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;

/** The parts that a source counts add up to the total that it gives. */
@Singleton
class PartsAndTotal extends Rule {

    PartsAndTotal() {
        super("parts-and-total",
                new BilingualText("Các phần cộng lại bằng tổng", "Parts add up to their total"),
                new BilingualText(
                        "Số nhiệm vụ, dự án theo trạng thái (và theo căn cứ) so với tổng số trong cùng một nguồn. Các bước không được cộng vì có thể chồng nhau; “hơn”, “khoảng” được so như khoảng số.",
                        "How many projects stand so (and on which grounds) against the total of the same source. Steps are not added up, as they overlap; “more than” and “about” are compared as intervals."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        for (Count total : dossier.counts()) {
            // Of several totals, of other times, it is not known which the parts belong to.
            if (total.by() == CountBy.TOTAL && dossier.counts().stream().filter(each -> each.by() == CountBy.TOTAL
                    && each.claim().source().equals(total.claim().source())).count() == 1) {
                for (CountBy by : List.of(CountBy.STATUS, CountBy.GROUNDS)) {
                    List<Count> parts = dossier.counts().stream()
                            .filter(each -> each.by() == by && each.claim().source().equals(total.claim().source()))
                            .toList();
                    // With several of a kind, of other times, it is not known which belong together.
                    if (parts.size() > 1 && parts.stream().map(Count::key).distinct().count() == parts.size()) {
                        findings.compared();
                        compare(total, parts, findings);
                    }
                }
            }
        }
    }

    private static void compare(Count total, List<Count> parts, Findings findings) {
        Interval sum = parts.stream().map(each -> Interval.of(each.figure())).reduce(Interval::plus).orElseThrow();
        Interval whole = Interval.of(total.figure());
        List<Figure> figures = new ArrayList<>(List.of(total.figure()));
        parts.forEach(each -> figures.add(each.figure()));
        BigDecimal number = parts.stream().map(Count::count).reduce(BigDecimal::add).orElseThrow();
        BilingualText added = FindingText.quantity(number, Figure.COUNTED,
                parts.stream().map(each -> each.claim().qualifier()).reduce(Qualifier::plus).orElseThrow());
        Figure[] shown = figures.toArray(Figure[]::new);
        if (whole.isBelow(sum)) {
            findings.contradiction(FindingText.of("Các phần cộng lại là %s, nhiều hơn tổng %s mà chính nguồn ấy nêu.",
                    "The parts add up to %s, more than the total of %s that the same source gives.", added,
                    total.figure()), shown);
        } else if (sum.isBelow(whole)) {
            findings.remark(FindingText.of(
                    "Các phần được nêu cộng lại là %s, ít hơn tổng %s: số còn lại nguồn không nói.",
                    "The parts named add up to %s, less than the total of %s: of the rest the source says nothing.",
                    added, total.figure()), shown);
        } else if (number.compareTo(total.count()) == 0
                && parts.stream().anyMatch(each -> each.claim().basis() != total.claim().basis())) {
            findings.remark(FindingText.of(
                    "Các phần cộng lại đúng bằng %s, nhưng không phải số nào cũng cùng loại: có số thực tế, có số dự kiến hay kế hoạch.",
                    "The parts do add up to %s, but not all of the figures are of one kind: some are actual, some forecast or planned.",
                    total.figure()), shown);
        }
    }
}
