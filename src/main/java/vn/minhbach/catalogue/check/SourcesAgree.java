package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.ObservationComparisons;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.statement.OtherStatements;

/** Two sources that speak of the same thing at the same time say the same. */
@Singleton
class SourcesAgree extends Rule {

    private final ObservationComparisons observations;

    SourcesAgree(ObservationComparisons observations) {
        super("sources-agree",
                new BilingualText("Các nguồn nói như nhau về cùng một việc", "Sources say the same of the same thing"),
                new BilingualText(
                        "Tiền, số đếm, phần trăm tiến độ và số liệu chỉ tiêu của cùng một việc, cùng thời điểm, cùng loại số (thực tế, dự kiến…), từ hai nguồn, kể cả nguồn trong bộ dữ liệu của người công bố khác, khi ấy được nêu tên; độ lệch tính theo số vào cổng trước.",
                        "Money, counts, percents of progress and observations of the same thing, time and basis, from two sources, also from one in the dataset of another publisher, who is named then; how far they are apart is told against the one that came into the portal first."));
        this.observations = observations;
    }

    @Override
    void check(Dossier dossier, Findings findings) {
        OtherStatements others = dossier.others();
        compare(numbers(dossier.funding()), numbers(others.funding()),
                each -> Arrays.asList(each.measure(), each.fund(),
                        each.budget(), each.fiscalYear(), each.claim().asOf(), each.claim().basis()),
                Funding::figure, findings);
        compare(dossier.counts(), others.counts(),
                each -> Arrays.asList(each.by(), each.key(), each.claim().asOf(), each.claim().basis()), Count::figure,
                findings);
        compare(percents(dossier.progress()), percents(others.progress()),
                each -> Arrays.asList(each.stage(), each.claim().asOf(), each.claim().basis()), Progress::figure,
                findings);
    }

    private static List<Funding> numbers(List<Funding> rows) {
        return rows.stream().filter(each -> each.words() == null).toList();
    }

    private static List<Progress> percents(List<Progress> rows) {
        return rows.stream().filter(each -> each.percent() != null).toList();
    }

    @Override
    void check(Snapshot at, Collection<Long> only, Findings findings) {
        findings.compared(observations.sources(at, only, (one, other) -> {
            findings.about(ComparedSubject.of(one));
            compare(one.figure(), other.figure(), findings);
        }));
    }

    /**
     * Own figures with each other and with those of others; those of others with each other are nobody's concern here.
     */
    private static <T> void compare(List<T> own, List<T> others, Function<T, List<Object>> same,
            Function<T, Figure> figure, Findings findings) {
        Map<List<Object>, List<T>> alike = others.stream().collect(Collectors.groupingBy(same));
        for (Map.Entry<List<Object>, List<T>> group : own.stream()
                .collect(Collectors.groupingBy(same, LinkedHashMap::new, Collectors.toList())).entrySet()) {
            List<Figure> figures = group.getValue().stream().map(figure).toList();
            List<Figure> all = Stream
                    .concat(figures.stream(), alike.getOrDefault(group.getKey(), List.of()).stream().map(figure))
                    .toList();
            for (int i = 0; i < figures.size(); i++) {
                for (Figure other : all.subList(i + 1, all.size())) {
                    if (!figures.get(i).claim().source().equals(other.claim().source())) {
                        findings.compared();
                        compare(figures.get(i), other, findings);
                    }
                }
            }
        }
    }

    private static void compare(Figure one, Figure other, Findings findings) {
        if (one.version().publisher().equals(other.version().publisher())
                && one.version().id() > other.version().id()) {
            compare(other, one, findings);
        } else if (!Interval.of(one).meets(Interval.of(other))) {
            findings.contradiction(FindingText.of("Về %s, nguồn này nêu %s, nguồn kia%s nêu %s: lệch %s.",
                    "Of %s one source says %s, the other%s %s: %s apart.", FindingText.period(one.claim().asOf()), one,
                    whose(one, other), other, apart(one, other)), one, other);
        } else if (one.value().compareTo(other.value()) != 0) {
            findings.remark(
                    FindingText.of(
                            "Về %s, nguồn này nêu %s, nguồn kia%s nêu %s: hai số khác nhau nhưng vẫn có thể cùng đúng.",
                            "Of %s one source says %s, the other%s %s: the numbers differ but can both be right.",
                            FindingText.period(one.claim().asOf()), one, whose(one, other), other),
                    one, other);
        }
    }

    /** In whose dataset the other is, where that is not the dataset of the one. */
    private static BilingualText whose(Figure one, Figure other) {
        String publisher = other.version().publisher();
        return publisher.equals(one.version().publisher()) ? new BilingualText("", "")
                : new BilingualText(" (trong bộ dữ liệu của " + publisher + ")",
                        " (in the dataset of " + publisher + ")");
    }

    /** Of percents in points, of all else also in percent of the first. */
    private static BilingualText apart(Figure one, Figure other) {
        BigDecimal apart = one.value().subtract(other.value()).abs();
        if (one.unit().equals(Figure.PERCENT)) {
            return FindingText.points(apart);
        }
        BilingualText number = FindingText.number(apart, one.unit());
        if (one.value().signum() <= 0 || apart.signum() == 0) {
            return number;
        }
        BigDecimal percent = apart.multiply(BigDecimal.valueOf(100)).divide(one.value(),
                new MathContext(2, RoundingMode.HALF_UP));
        return FindingText.of("%s (%s số trước)", "%s (%s of the former)", number,
                FindingText.number(percent, Figure.PERCENT));
    }
}
