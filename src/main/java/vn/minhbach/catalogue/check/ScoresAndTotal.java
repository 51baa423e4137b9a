package vn.minhbach.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.ScoreKind;
import vn.minhbach.catalogue.scorecard.Scorecards;

/** The points of the parts of a criterion add up to its own. */
@Singleton
class ScoresAndTotal extends Rule {

    /** Scores that one source states together. */
    private record Said(String scorecard, String place, ScoreKind kind, String asOf, Basis basis, String source) {

        static Said of(Score score) {
            return new Said(score.scorecard(), score.place(), score.kind(), score.claim().asOf(), score.claim().basis(),
                    score.claim().source());
        }
    }

    /** A score that is a part of a sum. */
    private record Part(Score score, Criterion of) {
    }

    ScoresAndTotal() {
        super("scores-and-total",
                new BilingualText("Điểm các tiêu chí cộng lại bằng tổng điểm",
                        "Points of criteria add up to their total"),
                new BilingualText(
                        "Điểm (hoặc tỷ lệ nhân với điểm tối đa) của các tiêu chí thành phần so với điểm của tiêu chí chung, trong cùng một nguồn, cùng kỳ và cùng người chấm; lệch không quá một đơn vị ở chữ số cuối của tổng, thêm nửa đơn vị ở chữ số cuối của mỗi điểm thành phần (trừ điểm 0 và điểm tối đa), thì khớp; với tỷ lệ là một đơn vị ở chữ số cuối mà nguồn ghi. Thiếu một tiêu chí có điểm thì không so.",
                        "The points (or share times the most points) of the criteria that are parts against those of the whole, in one source, period and kind of score; they agree within one of the last digit of the total and half of one of that of each part (but of no points and of the most); shares within one of the last digit that the source gives. Where a part that gives points is missing, nothing is compared."));
    }

    @Override
    void checkScores(Snapshot at, Collection<Long> only, Findings findings) {
        Stream<Score> scores = only == null ? at.own(Score.class).rows().stream() : beside(at, only);
        scores.collect(Collectors.groupingBy(Said::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((said, all) -> {
                    CriteriaTree tree = CriteriaTree.of(at, said.scorecard());
                    Map<String, Score> byCriterion = new HashMap<>();
                    all.forEach(each -> byCriterion.putIfAbsent(each.criterion(), each));
                    findings.about(new ComparedSubject(null, null, null, said.place(), null));
                    tree.criteria().stream()
                            .filter(each -> byCriterion.containsKey(each.code()) && !tree.parts(each).isEmpty())
                            .forEach(each -> compare(each, tree, byCriterion, findings));
                });
    }

    /** Those of which some are wanted, with all that their sources state with them. */
    private static Stream<Score> beside(Snapshot at, Collection<Long> only) {
        Set<Said> wanted = new LinkedHashSet<>();
        only.forEach(
                id -> at.catalogue().history().of(Score.class).find(id).ifPresent(each -> wanted.add(Said.of(each))));
        return wanted.stream().map(Said::place).distinct()
                .flatMap(place -> at.own(Score.class).of(Scorecards.SCORES_IN, place).stream())
                .filter(each -> wanted.contains(Said.of(each)));
    }

    private static void compare(Criterion whole, CriteriaTree tree, Map<String, Score> scores, Findings findings) {
        Score total = scores.get(whole.code());
        List<Part> parts = new ArrayList<>();
        BigDecimal sum = sum(whole, tree, scores, parts);
        BigDecimal stated = total.pointsOf(whole);
        List<Score> all = Stream.concat(Stream.of(total), parts.stream().map(Part::score)).toList();
        if (sum == null || stated == null
                || all.stream().anyMatch(each -> each.claim().qualifier() != Qualifier.EXACT)) {
            return;
        }
        findings.compared();
        BigDecimal apart = sum.subtract(stated).abs();
        if (apart.compareTo(tolerance(total, parts, whole)) > 0) {
            findings.contradiction(FindingText.of(
                    "Các tiêu chí thành phần cộng lại là %s, nhưng chính nguồn ấy nêu tổng %s (%s): lệch %s.",
                    "The criteria that are its parts add up to %s, but the same source gives a total of %s (%s): %s apart.",
                    points(sum), total.figure(), points(stated), points(apart)),
                    all.stream().map(Score::figure).toArray(Figure[]::new));
        }
    }

    /**
     * Null where something that gives points is missing.
     *
     * @param counted what is added up
     */
    private static BigDecimal sum(Criterion whole, CriteriaTree tree, Map<String, Score> scores, List<Part> counted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion part : tree.parts(whole)) {
            Score score = scores.get(part.code());
            BigDecimal points = score != null ? score.pointsOf(part) : isNothing(part) ? BigDecimal.ZERO
                    : tree.parts(part).isEmpty() ? null : sum(part, tree, scores, counted);
            if (points == null) {
                return null;
            }
            if (score != null) {
                counted.add(new Part(score, part));
            }
            sum = sum.add(points);
        }
        return sum;
    }

    private static boolean isNothing(Criterion part) {
        return part.maxPoints() != null && part.maxPoints().signum() == 0;
    }

    /**
     * How far sum and total may be apart, in points. A total in points and its parts may each be rounded, each to
     * digits of its own: one unit of the last digit of the total and half a unit of that of each part, but of those
     * that have nothing, or all that there is, which are exact. A workbook drops zeros at the end; a number that lost
     * some counts as coarser than it was, so that less is found rather than something that is no contradiction. Shares
     * of one source all have as many digits, which are those of the longest.
     */
    private static BigDecimal tolerance(Score total, List<Part> parts, Criterion whole) {
        if (total.share() != null) {
            int digits = Stream.concat(Stream.of(total), parts.stream().map(Part::score)).map(Score::share)
                    .filter(Objects::nonNull).mapToInt(BigDecimal::scale).max().orElse(0);
            return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(digits, 0)).multiply(whole.maxPoints());
        }
        return parts.stream().map(each -> rounding(each.score, each.of)).reduce(unit(total.points()), BigDecimal::add);
    }

    /** Half a unit of its last digit, in points. */
    private static BigDecimal rounding(Score part, Criterion of) {
        BigDecimal points = part.pointsOf(of);
        if (points.signum() == 0 || of.maxPoints() != null && points.compareTo(of.maxPoints()) == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal unit = part.points() != null ? unit(points) : unit(part.share()).multiply(of.maxPoints());
        return unit.divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal unit(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(number.scale(), 0));
    }

    private static BilingualText points(BigDecimal points) {
        return FindingText.number(points, Score.POINTS);
    }
}
