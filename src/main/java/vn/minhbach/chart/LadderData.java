package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.message.Messages;

/**
 * The money of one project or programme as a picture shows it, before its size is known.
 *
 * @param scale the one unit of all amounts
 */
public record LadderData(Language language, List<Step> steps, List<Figure> rates, FigureScale scale) {

    /** A fact before what is expected, then the latest. */
    private static final Comparator<Funding> FIRMEST = Comparator.comparing((Funding each) -> each.claim().basis())
            .thenComparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder())
            .thenComparing(each -> each.version().id(), Comparator.reverseOrder());

    private static final Comparator<Figure> FIRMEST_RATE = Comparator.comparing((Figure each) -> each.claim().basis())
            .thenComparing(each -> each.claim().asOfEnd(), Comparator.reverseOrder())
            .thenComparing(each -> each.version().id(), Comparator.reverseOrder());

    /**
     * @param shown the firmest figures with a number, one of each money
     * @param words what a source says in place of a number; null for nothing
     * @param gaps what the next step leaves of it
     */
    record Step(Measure measure, String name, List<Funding> shown, String words, List<Ladder.Gap> gaps) {

        String silence(Messages said) {
            return words == null ? said.text("ladder.silent") : said.text("ladder.words", Map.of("words", words));
        }
    }

    /**
     * Null where no step has a number.
     *
     * @param money what is told of the steps of one project or programme
     * @param rates of disbursement as sources state them
     */
    public static LadderData of(List<Funding> money, List<Figure> rates, Language language) {
        Ladder ladder = new Ladder(money);
        FigureScale scale = FigureScale.ofMoney(money.stream().map(Funding::figure).toList(), 0);
        List<Ladder.Gap> gaps = ladder.gaps().stream().filter(each -> each.figure().parts().size() == 2).toList();
        List<Step> steps = new ArrayList<>();
        for (Measure each : Ladder.STEPS) {
            List<Funding> told = money.stream().filter(row -> row.measure() == each).sorted(FIRMEST).toList();
            Set<Funding.Money> known = new HashSet<>();
            List<Funding> shown = told.stream().filter(row -> row.amount() != null && known.add(row.money()))
                    .limit(LadderChart.MOST).toList();
            String words = told.stream().filter(row -> row.words() != null).findFirst()
                    .map(row -> row.figure().words(language)).orElse(null);
            // One alone, where it is of the very figures that are drawn: brackets of several would cross.
            List<Ladder.Gap> below = gaps.stream()
                    .filter(gap -> gap.from() == each && shown.size() == 1 && gap.figure().value() != null
                            && gap.figure().value().signum() > 0)
                    .limit(1).toList();
            steps.add(new Step(each, Wording.labels(language).constant("measure", each.name()), shown, words, below));
        }
        return scale == null || steps.stream().allMatch(each -> each.shown().isEmpty()) ? null
                : new LadderData(language, steps,
                        rates.stream().filter(each -> each.value() != null).sorted(FIRMEST_RATE).toList(), scale);
    }

    Stream<Funding> figures() {
        return steps.stream().flatMap(each -> each.shown().stream());
    }

    /** An amount with its hedge, its basis where it is no fact, and its year. */
    String value(Funding each) {
        Basis basis = each.claim().basis();
        return scale.whole(each.figure(), language) + (each.fiscalYear() == null ? "" : " · " + each.fiscalYear())
                + (basis == Basis.ACTUAL ? "" : " · " + Wording.labels(language).constant("basis", basis.name()));
    }

    /** @param name of the project or programme */
    public Caption caption(Snapshot at, String name) {
        Messages words = Wording.of(language);
        List<String> notes = new ArrayList<>();
        if (figures().anyMatch(each -> each.claim().basis() != Basis.ACTUAL)) {
            notes.add(words.text("ladder.dashed"));
        }
        if (figures().anyMatch(
                each -> each.claim().qualifier() != Qualifier.EXACT && each.claim().qualifier() != Qualifier.ABOUT)) {
            notes.add(words.text("arrow"));
        }
        if (figures().anyMatch(each -> each.claim().qualifier() == Qualifier.ABOUT)) {
            notes.add(words.text("hatched"));
        }
        List<String> sources = Stream.concat(figures().map(Funding::claim), rates.stream().map(Figure::claim))
                .map(Claim::source).distinct().toList();
        return new Caption(title(words), name,
                Stream.of(String.join(" ", notes), SeriesCaption.sources(at, sources, language))
                        .filter(each -> !each.isEmpty()).toList(),
                LadderChart.description(this));
    }

    /** What money it is about comes first: how far disbursement came, what has no fund, else the furthest step. */
    private String title(Messages words) {
        Figure rate = rates.isEmpty() ? null : rates.get(0);
        if (rate != null) {
            String said = FigureText.of(rate, language) + (rate.claim().basis() == Basis.ACTUAL ? ""
                    : " (" + Wording.labels(language).constant("basis", rate.claim().basis().name()) + ")");
            return words.text("ladder.rate",
                    Map.of("rate", said, "time", PeriodText.of(rate.claim().asOf(), language)));
        }
        Funding without = figures().filter(each -> each.fund() == Fund.UNIDENTIFIED).findFirst().orElse(null);
        if (without != null) {
            return words.text("ladder.without", Map.of("value", FigureText.of(without.figure(), language), "time",
                    PeriodText.of(without.claim().asOf(), language)));
        }
        List<Step> told = steps.stream().filter(each -> !each.shown().isEmpty()).toList();
        Step last = told.get(told.size() - 1);
        return last.name() + ": " + FigureText.of(last.shown().get(0).figure(), language);
    }
}
