package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;

/** Two sources that speak of the same thing at the same time say the same. */
@Singleton
class SourcesAgree extends Rule {

    SourcesAgree() {
        super("sources-agree",
                new Sentence("Các nguồn nói như nhau về cùng một việc", "Sources say the same of the same thing"),
                new Sentence("Tiền, số đếm và phần trăm tiến độ của cùng một việc, cùng thời điểm, cùng loại số (thực tế, dự kiến…), từ hai nguồn. Số liệu theo chỉ tiêu chưa được so.",
                        "Money, counts and percents of progress of the same thing, time and basis, from two sources. Observations of indicators are not compared yet."));
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        compare(dossier.funding().stream().filter(each -> each.words() == null).toList(), each -> Arrays.asList(each.measure(), each.fund(),
                each.budget(), each.fiscalYear(), each.claim().asOf(), each.claim().basis()), Funding::figure, findings);
        compare(dossier.counts(), each -> Arrays.asList(each.by(), each.key(), each.claim().asOf(), each.claim().basis()), Count::figure, findings);
        compare(dossier.progress().stream().filter(each -> each.percent() != null).toList(),
                each -> Arrays.asList(each.stage(), each.claim().asOf(), each.claim().basis()), Progress::figure, findings);
    }

    private static <T> void compare(List<T> all, Function<T, List<Object>> same, Function<T, Figure> figure, Findings findings) {
        for (List<T> group : Dossier.alike(all, same)) {
            List<Figure> figures = new ArrayList<>(group.stream().map(figure).toList());
            for (int i = 0; i < figures.size(); i++) {
                for (Figure other : figures.subList(i + 1, figures.size())) {
                    if (!figures.get(i).claim().source().equals(other.claim().source())) {
                        findings.compared();
                        compare(figures.get(i), other, findings);
                    }
                }
            }
        }
    }

    private static void compare(Figure one, Figure other, Findings findings) {
        if (!Interval.of(one).meets(Interval.of(other))) {
            BigDecimal apart = one.value().subtract(other.value()).abs();
            findings.contradiction(Saying.of("Về %s, nguồn này nêu %s, nguồn kia nêu %s: lệch %s.",
                    "Of %s one source says %s, the other %s: %s apart.", Saying.period(one.claim().asOf()), one, other,
                    Saying.number(apart, one.unit())), one, other);
        } else if (one.value().compareTo(other.value()) != 0) {
            findings.remark(Saying.of("Về %s, nguồn này nêu %s, nguồn kia nêu %s: hai số khác nhau nhưng vẫn có thể cùng đúng.",
                    "Of %s one source says %s, the other %s: the numbers differ but can both be right.", Saying.period(one.claim().asOf()), one, other),
                    one, other);
        }
    }
}
