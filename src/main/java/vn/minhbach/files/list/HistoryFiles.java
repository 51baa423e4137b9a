package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.chronicle.ChronicleLine;
import vn.minhbach.catalogue.chronicle.Chronicles;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/**
 * All that sources ever said of one project's progress and money, also what was withdrawn, and what came of what was
 * expected.
 */
@Singleton
class HistoryFiles implements FileList {

    private static final Columns<ChronicleLine> COLUMNS = new Columns<ChronicleLine>()
            .choice("measure", "measure", each -> each.funding() == null ? null : each.funding().measure())
            .choice("fund", "fund", each -> each.funding() == null ? null : each.funding().fund())
            .choice("budget", "budget", each -> each.funding() == null ? null : each.funding().budget())
            .whole("fiscal_year", each -> each.funding() == null ? null : each.funding().fiscalYear())
            .choice("stage", "stage", each -> each.progress() == null ? null : each.progress().stage())
            .choice("status", "status", each -> each.progress() == null ? null : each.progress().status())
            .figure(each -> fact(each).figure()).claim(ChronicleLine::claim)
            .choice("outcome", "file:outcome", ChronicleLine::outcome)
            .text("outcome_as_of", each -> outcome(each) == null ? null : outcome(each).claim().asOf())
            .text("outcome_figure",
                    each -> outcome(each) == null ? null : StatementColumns.code(outcome(each)).toString())
            .version(ChronicleLine::version)
            .whole("withdrawn_in", each -> each.version().withdrawnIn())
            .cited(each -> StatementColumns.code(fact(each)));

    private final Projects projects;
    private final Chronicles chronicles;

    HistoryFiles(Projects projects, Chronicles chronicles) {
        this.projects = projects;
        this.chronicles = chronicles;
    }

    private static Fact fact(ChronicleLine line) {
        return line.progress() == null ? line.funding() : line.progress();
    }

    /** Null where nothing tells of it. */
    private static Fact outcome(ChronicleLine line) {
        return line.instead() == null ? line.paid() : line.instead();
    }

    @Override
    public String path() {
        return "/projects/{code}/history";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.subject(projects).context().at();
        return FileTable.of("history", COLUMNS, chronicles.of(at, asked.code()), asked.in(at))
                .called(asked.code() + "-history");
    }
}
