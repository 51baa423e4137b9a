package vn.minhbach.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.source.Source;

/**
 * A line of the table of findings: one for each figure that was compared, so that any number of them fits, and one alone
 * where a finding is of a document. What lines of one finding share is repeated in each.
 *
 * @param figure null where the finding is of a document
 */
record FindingLine(Snapshot at, FindingNames names, Finding finding, Figure figure) {

    /** One line for each figure of each finding, in the order of these. */
    static List<FindingLine> of(Snapshot at, List<Finding> findings, Language language) {
        FindingNames names = new FindingNames(at, language);
        return findings.stream().flatMap(each -> each.figures().isEmpty() ? Stream.of(new FindingLine(at, names, each, null))
                : each.figures().stream().map(figure -> new FindingLine(at, names, each, figure))).toList();
    }

    /** The columns, named in lower case; what a line has in one is a text, a number, or null. */
    enum Column {
        RELEASE(each -> each.at.release()),
        PUBLISHED_BY(each -> text(each.at.publishedBy())),
        FINDING(each -> each.finding.key()),
        RULE(each -> each.finding.rule().code()),
        RULE_TITLE(each -> each.finding.rule().title().in(each.names.language())),
        VERDICT(each -> each.finding.verdict().name()),
        SENTENCE_VI(each -> each.finding.sentence().in(Language.VI)),
        SENTENCE_EN(each -> each.finding.sentence().in(Language.EN)),
        PROJECT(each -> each.finding.project()),
        PROJECT_NAME(each -> each.names.project(each.finding.project())),
        PROGRAMME(each -> each.finding.programme()),
        PROGRAMME_NAME(each -> each.names.programme(each.finding.programme())),
        INDICATOR(each -> each.finding.indicator()),
        INDICATOR_NAME(each -> each.names.indicator(each.finding.indicator())),
        PLACE(each -> each.finding.place()),
        PLACE_NAME(each -> each.names.place(each.finding.place())),
        OWNER(each -> each.finding.owner()),
        OWNER_NAME(each -> each.names.agency(each.finding.owner())),
        FIGURE(ofFigure(each -> each.code().toString())),
        VALUE(ofFigure(Figure::value)),
        WORDS(ofFigure(Figure::words)),
        UNIT(ofFigure(Figure::unit)),
        QUALIFIER(ofFigure(each -> each.claim().qualifier().name())),
        BASIS(ofFigure(each -> each.claim().basis().name())),
        AS_OF(ofFigure(each -> each.claim().asOf())),
        QUOTE(ofFigure(each -> each.claim().quote())),
        NOTE(ofFigure(each -> each.claim().note())),
        ADDED_IN(ofFigure(each -> each.version().addedIn())),
        SOURCE(FindingLine::source),
        SOURCE_TITLE(ofSource(each -> each.names.title(each.source()))),
        SOURCE_ISSUER(ofSource(each -> each.document().issuer())),
        SOURCE_PUBLISHED_ON(ofSource(each -> text(each.document().publishedOn()))),
        SOURCE_ISSUED_ON(ofSource(each -> text(each.document().issuedOn()))),
        SOURCE_URL(ofSource(each -> each.document().url())),
        SAID_BY(ofFigure(each -> each.claim().saidBy()));

        private final Function<FindingLine, Object> value;

        Column(Function<FindingLine, Object> value) {
            this.value = value;
        }

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }

        Object of(FindingLine line) {
            return value.apply(line);
        }

        private static Function<FindingLine, Object> ofFigure(Function<Figure, Object> value) {
            return each -> each.figure == null ? null : value.apply(each.figure);
        }

        private static Function<FindingLine, Object> ofSource(Function<FindingLine, Object> value) {
            return each -> each.document() == null ? null : value.apply(each);
        }

        private static String text(Object day) {
            return day == null ? null : day.toString();
        }
    }

    /** The code of the document that states the figure, or that the finding is of. */
    String source() {
        return figure == null ? finding.source() : figure.claim().source();
    }

    /** Null where it no longer stands. */
    private Source document() {
        return at.get(Source.class, source());
    }
}
