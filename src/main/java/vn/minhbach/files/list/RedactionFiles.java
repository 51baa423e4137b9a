package vn.minhbach.files.list;

import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.PublicRedactions;
import vn.minhbach.catalogue.release.RedactedContent;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Redaction;

/** What was taken out of what was published, and why: a row for each content. */
@Singleton
class RedactionFiles implements FileList {

    private record Row(Redaction redaction, RedactedContent content) {
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().whole("number", each -> each.redaction.number())
            .cell("at", ColumnKind.TIME, (in, each) -> each.redaction.at())
            .text("reason", each -> each.redaction.reason())
            .text("table", each -> each.content.table()).text("column", each -> each.content.column())
            .whole("cells", each -> each.content.cells())
            .text("sha256", each -> each.content.hash());

    private final PublicRedactions redactions;

    RedactionFiles(PublicRedactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public String path() {
        return "/redactions";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Stream<Row> rows = redactions.all(asked.at()).stream()
                .flatMap(each -> redactions.contents(each).stream().map(content -> new Row(each, content)));
        return FileTable.of("redactions", COLUMNS, rows.toList(), asked.in());
    }
}
