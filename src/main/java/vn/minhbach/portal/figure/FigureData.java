package vn.minhbach.portal.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.portal.reference.Revision;
import vn.minhbach.portal.reference.Statement;

/**
 * A figure as plain data. What does not apply is null.
 *
 * @param of the codes of what it is of, by kind
 * @param subject what it is of, in words, by language
 * @param text as an official would write it, by language
 * @param publisher whose dataset it is in; of what the portal computed, that of its parts
 * @param withdrawnIn the release that withdrew it
 * @param correctedBy the code of the figure that replaced it
 * @param corrects the code of the figure that it replaced
 * @param saidBy who says so in the source, in its words
 * @param parts the codes of what the portal computed it from
 */
public record FigureData(String code, String url, Map<String, Object> of, Map<String, String> subject,
        Map<String, String> text, BigDecimal value,
        String words, String unit, Stage stage, Status status, String reportStatus, Qualifier qualifier, Basis basis,
        String asOf, String publisher, Document source,
        String quote, String saidBy, String note, String noteEn, int release, Instant publishedAt, Integer withdrawnIn,
        String correctedBy, String corrects, List<String> parts) {

    public record Document(String code, String title, String titleEn, String number, String issuer, LocalDate issuedOn,
            LocalDate publishedOn, String url, String archivedUrl) {
    }

    static FigureData of(Citable it, Statement said, String address) {
        Figure figure = it.figure();
        Progress progress = it.stated() instanceof Progress stated ? stated : null;
        Revision revision = said.revision();
        return new FigureData(it.code().toString(), address, subject(it),
                inEach(language -> References.subject(it, language)),
                inEach(language -> References.value(it, language)),
                figure == null ? null : figure.value(), figure == null ? null : figure.words(),
                figure == null ? null : figure.unit(),
                progress == null ? null : progress.stage(), progress == null ? null : progress.status(),
                it.stated() instanceof DirectiveReport report ? report.status().name() : null, it.claim().qualifier(),
                it.claim().basis(), it.claim().asOf(),
                said.version().publisher(), it.computed() ? null : document(it), it.claim().quote(),
                it.claim().saidBy(), it.claim().note(), it.claim().noteEn(), it.addedIn(), it.release().publishedAt(),
                said.version().withdrawnIn(), code(revision.after()), code(revision.before()),
                it.parts().stream().map(each -> each.code().toString()).toList());
    }

    private static Map<String, Object> subject(Citable it) {
        Map<String, Object> of = new LinkedHashMap<>();
        put(of, "project", it.of().project() == null ? null : it.of().project().code());
        put(of, "programme", it.of().programme() == null ? null : it.of().programme().code());
        put(of, "place", it.of().place() == null ? null : it.of().place().code());
        put(of, "agency", it.of().agency() == null ? null : it.of().agency().code());
        put(of, "directive", it.of().directive() == null ? null : it.of().directive().code());
        if (it.stated() instanceof IndicatorObservation observed) {
            put(of, "indicator", observed.indicator().code());
        }
        if (it.stated() instanceof Funding funding) {
            put(of, "measure", it.computed() ? null : funding.measure());
            put(of, "fund", funding.fund());
            put(of, "budget", funding.budget());
            put(of, "fiscalYear", funding.fiscalYear());
        }
        if (it.stated() instanceof Score score) {
            put(of, "scorecard", score.scorecard());
            put(of, "criterion", score.criterion());
            put(of, "kind", score.kind());
        }
        if (it.stated() instanceof Milestone milestone) {
            put(of, "step", milestone.step());
            put(of, "date", milestone.date());
        }
        if (it.stated() instanceof Evaluation evaluation) {
            put(of, "aspect", evaluation.aspect());
            put(of, "rating", evaluation.rating());
        }
        if (it.stated() instanceof Count count) {
            put(of, "by", count.by());
            put(of, "key", count.key());
            put(of, "label", count.label());
        }
        return of;
    }

    private static void put(Map<String, Object> of, String name, Object value) {
        if (value != null) {
            of.put(name, value);
        }
    }

    private static Map<String, String> inEach(Function<Language, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            texts.put(each.tag(), text.apply(each));
        }
        return texts;
    }

    private static Document document(Citable it) {
        var source = it.source();
        return new Document(source.code(), source.title(), source.titleEn(), source.number(), source.issuer(),
                source.issuedOn(), source.publishedOn(), source.url(), source.archivedUrl());
    }

    private static String code(Statement other) {
        return other == null ? null : other.code().toString();
    }
}
