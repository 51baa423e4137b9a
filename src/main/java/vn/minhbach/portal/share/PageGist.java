package vn.minhbach.portal.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.indicator.Coverage;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;

/**
 * The main figures of a page in a line, for who sees no more of it than a link: as its sources state them, with their
 * hedges, and nothing where they state none. Of each step of the money it is the latest of what happened, else of what
 * was expected.
 */
@Named("gist")
@Singleton
public class PageGist {

    /** What became of the money; where sources tell none of that, what it was to be. */
    private static final List<List<Measure>> OF_PLAN = List.of(
            List.of(Measure.ALLOCATED, Measure.DISBURSED, Measure.DISBURSEMENT_RATE),
            List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE));
    private static final List<List<Measure>> OF_PROJECT = List
            .of(List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE, Measure.ALLOCATED, Measure.DISBURSED));
    private static final Slice LATEST = Slice.first(5);

    private final Fundings fundings;
    private final Programmes programmes;

    PageGist(Fundings fundings, Programmes programmes) {
        this.fundings = fundings;
        this.programmes = programmes;
    }

    /** With a full stop and a space behind it; empty for none. */
    public String of(PageContext context) {
        String[] parts = context.path().split("/");
        String gist = parts.length == 3 ? of(context, parts[1], parts[2]) : "";
        return gist.isEmpty() ? "" : gist + ". ";
    }

    private String of(PageContext context, String folder, String code) {
        Snapshot at = context.at();
        List<String> itself = List.of(code);
        return switch (folder) {
            case "programmes" ->
                money(context, fundings.ofProgrammes(at, itself).getOrDefault(code, List.of()), OF_PLAN);
            case "projects" ->
                money(context, fundings.ofProjects(at, itself).getOrDefault(code, List.of()), OF_PROJECT);
            case "places" -> latestPlan(context, code);
            case "indicators" -> covered(context, code);
            default -> "";
        };
    }

    /** Of the latest programme of whose money sources tell. */
    private String latestPlan(PageContext context, String place) {
        Snapshot at = context.at();
        List<Programme> latest = programmes
                .page(at, ProgrammeFilter.ALL.place(place), ProgrammeOrder.FISCAL_YEAR_DESC.order(), LATEST).rows();
        Map<String, List<Funding>> said = fundings.ofProgrammes(at, latest.stream().map(Programme::code).toList());
        for (Programme each : latest) {
            String money = money(context, said.getOrDefault(each.code(), List.of()), OF_PLAN);
            if (!money.isEmpty()) {
                return each.fiscalYear() + ": " + money;
            }
        }
        return "";
    }

    private static String money(PageContext context, List<Funding> said, List<List<Measure>> choices) {
        Ladder ladder = new Ladder(said);
        return choices.stream()
                .map(measures -> measures.stream()
                        .flatMap(each -> firmest(ladder.step(each)).map(figure -> step(context, each, figure)).stream())
                        .collect(Collectors.joining("; ")))
                .filter(each -> !each.isEmpty()).findFirst().orElse("");
    }

    /** Words that are no number say nothing without their quotation. */
    private static Optional<Figure> firmest(List<Figure> figures) {
        List<Figure> numbers = figures.stream().filter(each -> each.value() != null).toList();
        return Stream.concat(numbers.stream().filter(each -> each.claim().basis() == Basis.ACTUAL), numbers.stream())
                .findFirst();
    }

    private static String step(PageContext context, Measure measure, Figure figure) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
        Basis basis = figure.claim().basis();
        return labels.measure(measure) + ": " + FigureText.of(figure, context.language())
                + (basis == Basis.ACTUAL ? "" : " (" + labels.basis(basis) + ")");
    }

    private static String covered(PageContext context, String indicator) {
        Coverage coverage = Coverage.of(context.at(), indicator);
        ShareWording words = MessageBundles.get(ShareWording.class, Localized.Literal.of(context.tag()));
        return coverage.from() == null ? ""
                : words.covered(String.valueOf(coverage.from().getYear()), String.valueOf(coverage.to().getYear()));
    }
}
