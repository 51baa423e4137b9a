package vn.minhbach.files.list;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.FindingsAsked;

/**
 * What does not add up: a row for each figure that was compared, so that any number of them fits, and one alone where a
 * finding is of a document. What rows of one finding share is repeated in each.
 */
@Singleton
class FindingFiles implements FileList {

    /** @param figure null where the finding is of a document */
    private record Row(Finding finding, Figure figure) {

        static Stream<Row> of(Finding finding) {
            return finding.figures().isEmpty() ? Stream.of(new Row(finding, null))
                    : finding.figures().stream().map(each -> new Row(finding, each));
        }

        Claim claim() {
            return figure == null ? null : figure.claim();
        }

        /** The document that states the figure, or that the finding is of. */
        String source() {
            return figure == null ? finding.source() : figure.claim().source();
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>()
            .cell("release", ColumnKind.WHOLE, (in, each) -> in.at().release())
            .cell("published_by", ColumnKind.DAY, (in, each) -> in.at().publishedBy())
            .text("finding", each -> each.finding.key())
            .text("rule", each -> each.finding.rule().code())
            .cell("rule_title", ColumnKind.TEXT, (in, each) -> each.finding.rule().title().in(in.language()))
            .choice("verdict", "check:verdict", each -> each.finding.verdict())
            .text("sentence_vi", each -> each.finding.sentence().in(Language.VI))
            .text("sentence_en", each -> each.finding.sentence().in(Language.EN))
            .project("project", each -> each.finding.project())
            .programme("programme", each -> each.finding.programme())
            .indicator("indicator", each -> each.finding.indicator())
            .place("place", each -> each.finding.place()).agency("owner", each -> each.finding.owner())
            .figure(Row::figure).said(Row::claim)
            .source(Row::source).version(each -> each.figure == null ? null : each.figure.version())
            .cited(each -> each.figure == null ? null : each.figure.code());

    private final Checks checks;

    FindingFiles(Checks checks) {
        this.checks = checks;
    }

    @Override
    public String path() {
        return "/checks";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        List<Finding> found = checks.list(asked.at(), FindingsAsked.of(asked.query(), checks).filter());
        return FileTable.of("checks", COLUMNS, found.stream().flatMap(Row::of).toList(), asked.in());
    }
}
