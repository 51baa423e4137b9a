package vn.minhbach.catalogue.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.citation.Reference.CitedSource;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.FigureCode.Operation;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Release;

/** Says of figures and answers what citations say. */
public final class References {

    /** Of a query, as a title names it. */
    private static final int LONGEST_QUERY = 120;

    private References() {
    }

    /** @param address of the figure */
    public static Reference of(Citable it, Language language, String address) {
        List<CitedSource> said = new ArrayList<>();
        (it.computed() ? it.parts() : List.of(it)).forEach(each -> add(said, said(each, language)));
        return new Reference("minh-bach-" + it.code().toString().replace('/', '-'), language, title(it, language),
                List.copyOf(said), it.computed(),
                it.addedIn(), day(it.release()), address, null);
    }

    /**
     * @param query what was asked, as it was typed
     * @param release that the answer is pinned at
     * @param address of the answer
     * @param sha256 of its bytes, in hexadecimal
     */
    public static Reference ofAnswer(String query, Release release, Language language, String address, String sha256) {
        String asked = query.strip().replaceAll("\\s+", " ");
        // By code points, as half a character is none.
        String shown = asked.codePointCount(0, asked.length()) <= LONGEST_QUERY ? asked
                : asked.substring(0, asked.offsetByCodePoints(0, LONGEST_QUERY - 1)) + "…";
        return new Reference("minh-bach-" + sha256.substring(0, 16), language,
                Reference.words(language).text("answer", Map.of("query", shown)), List.of(), true,
                release.number(), day(release), address, sha256);
    }

    private static LocalDate day(Release release) {
        return LocalDate.ofInstant(release.publishedAt(), Catalogue.ZONE);
    }

    private static CitedSource said(Citable it, Language language) {
        Source source = it.source();
        String title = source.title(language);
        String number = source.number() == null || title.contains(source.number()) ? null
                : Reference.words(language).text("number", Map.of("number", source.number()));
        return new CitedSource(source.issuer(), it.release().title(), joined(title, number),
                source.on(), Stream.ofNullable(it.stated().claim().quote()).toList());
    }

    /** Names each document once. */
    private static void add(List<CitedSource> said, CitedSource more) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).isOfTheSame(more)) {
                said.set(i, said.get(i).and(more));
                return;
            }
        }
        said.add(more);
    }

    /** What it is of, what is said, and of what time. */
    public static String title(Citable it, Language language) {
        return subject(it, language) + ": " + value(it, language) + ", "
                + Reference.words(language).text("asOf", Map.of("time", PeriodText.of(it.claim().asOf(), language)));
    }

    /** What it is of, in a line. */
    public static String subject(Citable it, Language language) {
        Fact stated = it.stated();
        Citable.Subject of = it.of();
        String whose = of.project() != null ? of.project().name(language)
                : of.programme() != null ? of.programme().name(language)
                : of.place() != null ? of.place().name(language) : of.agency() != null ? of.agency().name(language)
                : null;
        if (it.computed()) {
            return joined(it.code().operation() == Operation.PERCENT_OF
                    ? Reference.words(language).text("rate", Map.of("year", year((Funding) stated, language)))
                    : remainder(it, language), whose);
        }
        if (stated instanceof Funding funding) {
            return joined(money(funding, language), whose);
        }
        if (stated instanceof Count count) {
            return joined(whose, "“" + count.label() + "”");
        }
        if (stated instanceof IndicatorObservation observed) {
            return joined(observed.indicator().name(language), whose);
        }
        if (stated instanceof Score score) {
            return joined(of.scorecard().name(language),
                    of.criterion() == null ? score.criterion() : of.criterion().name(language),
                    lower(code("scoreKind", score.kind(), language)), whose);
        }
        if (stated instanceof Milestone milestone) {
            return Reference.words(language).text("milestone",
                    Map.of("step", code("milestoneStep", milestone.step(), language), "project", whose));
        }
        if (stated instanceof Evaluation evaluation) {
            return Reference.words(language).text("evaluation",
                    Map.of("aspect", code("aspect", evaluation.aspect(), language), "project", whose));
        }
        return stated instanceof Progress ? Reference.words(language).text("progress", Map.of("project", whose))
                : Reference.words(language).text("report", Map.of("directive", of.directive().action(language)));
    }

    private static String remainder(Citable it, Language language) {
        String taken = it.parts().stream().skip(1).map(each -> lower(money((Funding) each.stated(), language)))
                .collect(Collectors.joining(" − "));
        return money((Funding) it.stated(), language) + " − " + taken;
    }

    private static String money(Funding row, Language language) {
        return joined(code("measure", row.measure(), language) + year(row, language),
                code("fund", row.fund(), language), code("budget", row.budget(), language));
    }

    private static String year(Funding row, Language language) {
        return row.fiscalYear() == null ? ""
                : " " + Reference.words(language).text("year", Map.of("year", row.fiscalYear().toString()));
    }

    /** The figure, or the status, with how firmly it is said. */
    public static String value(Citable it, Language language) {
        String said = it.stated() instanceof Progress progress ? progress(it, progress, language)
                : it.stated() instanceof DirectiveReport report ? code("reportStatus", report.status(), language)
                : FigureText.of(it.figure(), language);
        Basis basis = it.claim().basis();
        return basis == Basis.ACTUAL ? said : said + " (" + code("basis", basis, language) + ")";
    }

    private static String progress(Citable it, Progress row, Language language) {
        return joined(code("stage", row.stage(), language), code("status", row.status(), language),
                it.figure() == null ? null : FigureText.of(it.figure(), language));
    }

    /** What a code means; null for none. */
    private static String code(String list, Enum<?> code, Language language) {
        return code == null ? null : Messages.of("label", language).constant(list, code.name());
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String joined(String... parts) {
        List<String> there = new ArrayList<>();
        Stream.of(parts).filter(each -> each != null && !each.isEmpty()).forEach(there::add);
        return String.join(", ", there);
    }
}
