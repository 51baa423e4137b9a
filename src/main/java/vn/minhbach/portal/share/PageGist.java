package vn.minhbach.portal.share;

import java.util.List;
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
 * The main figures of a page in a line, for who sees no more of it than a link: as its sources state them, with their hedges, and
 * nothing where they state none. Of each step of the money it is the latest of what happened, else of what was expected.
 */
@Named("gist")
@Singleton
public class PageGist {

    private static final List<Measure> OF_PLAN = List.of(Measure.ALLOCATED, Measure.DISBURSED, Measure.DISBURSEMENT_RATE);
    private static final List<Measure> OF_PROJECT = List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE, Measure.ALLOCATED, Measure.DISBURSED);

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
            case "programmes" -> money(context, fundings.ofProgrammes(at, itself).getOrDefault(code, List.of()), OF_PLAN);
            case "projects" -> money(context, fundings.ofProjects(at, itself).getOrDefault(code, List.of()), OF_PROJECT);
            case "places" -> latestPlan(context, code);
            case "indicators" -> covered(context, code);
            default -> "";
        };
    }

    private String latestPlan(PageContext context, String place) {
        Snapshot at = context.at();
        Optional<Programme> latest = programmes.page(at, ProgrammeFilter.ALL.place(place), ProgrammeOrder.FISCAL_YEAR_DESC.order(), Slice.first(1)).rows().stream().findFirst();
        return latest.map(each -> money(context, fundings.ofProgrammes(at, List.of(each.code())).getOrDefault(each.code(), List.of()), OF_PLAN))
                .filter(each -> !each.isEmpty()).map(each -> latest.get().fiscalYear() + ": " + each).orElse("");
    }

    private static String money(PageContext context, List<Funding> said, List<Measure> measures) {
        Ladder ladder = new Ladder(said);
        return measures.stream().flatMap(each -> firmest(ladder.step(each)).map(figure -> step(context, each, figure)).stream()).collect(Collectors.joining("; "));
    }

    /** Words that are no number say nothing without their quotation. */
    private static Optional<Figure> firmest(List<Figure> figures) {
        List<Figure> numbers = figures.stream().filter(each -> each.value() != null).toList();
        return Stream.concat(numbers.stream().filter(each -> each.claim().basis() == Basis.ACTUAL), numbers.stream()).findFirst();
    }

    private static String step(PageContext context, Measure measure, Figure figure) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
        Basis basis = figure.claim().basis();
        return labels.measure(measure) + ": " + FigureText.of(figure, context.language()) + (basis == Basis.ACTUAL ? "" : " (" + labels.basis(basis) + ")");
    }

    private static String covered(PageContext context, String indicator) {
        Coverage coverage = Coverage.of(context.at(), indicator);
        ShareWording words = MessageBundles.get(ShareWording.class, Localized.Literal.of(context.tag()));
        return coverage.from() == null || coverage.places().isEmpty() ? "" : words.covered(context.number(coverage.places().size()),
                String.valueOf(coverage.from().getYear()), String.valueOf(coverage.to().getYear()));
    }
}
