package vn.minhbach.files.list;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.ScoreFilter;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;

/** The points that places claim, are appraised with or are given by one scorecard. */
@Singleton
class ScoreFiles implements FileList {

    private static final Columns<Score> COLUMNS = new Columns<Score>().scorecard("scorecard", Score::scorecard)
            .text("criterion", Score::criterion)
            .cell("criterion_name", ColumnKind.TEXT,
                    (in, each) -> criterion(in, each) == null ? null : criterion(in, each).name(in.language()))
            .cell("max_points", ColumnKind.NUMBER,
                    (in, each) -> criterion(in, each) == null ? null : criterion(in, each).maxPoints())
            .place("place", Score::place).choice("kind", "scoreKind", Score::kind).number("points", Score::points)
            .number("share", Score::share)
            .figure(Score::figure).claim(Score::claim).version(Score::version).cited(each -> each.figure().code());

    private final Scorecards scorecards;

    ScoreFiles(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public String path() {
        return "/scorecards/{code}";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.subject(scorecards).context().at();
        Period period = asked.query().period("period");
        ScoreFilter filter = ScoreFilter.ALL.scorecard(asked.code()).place(asked.query().codes("place"))
                .asOf(period == null ? null : List.of(period));
        return FileTable.of("scores", COLUMNS, scorecards.scores(at, filter).list(SortOrder.ofComing()), asked.in(at))
                .called(asked.code());
    }

    private static Criterion criterion(RowContext in, Score score) {
        return Scorecards.criterion(in.at(), score.of());
    }
}
