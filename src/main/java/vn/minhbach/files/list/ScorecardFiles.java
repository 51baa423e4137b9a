package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ScorecardsAsked;

/** Scorecards. */
@Singleton
class ScorecardFiles implements FileList {

    private static final Columns<Scorecard> COLUMNS = new Columns<Scorecard>().text("code", Scorecard::code)
            .text("name", Scorecard::name).text("name_en", Scorecard::nameEn)
            .day("valid_from", Scorecard::validFrom).day("valid_to", Scorecard::validTo)
            .cell("criteria", ColumnKind.WHOLE, (in, each) -> CriteriaTree.of(in.at(), each.code()).all().size())
            .cell("places", ColumnKind.WHOLE, (in, each) -> Standings.of(in.at(), each.code()).size())
            .source(Scorecard::source).version(Scorecard::version).page("scorecards", Scorecard::code);

    private final Scorecards scorecards;

    ScorecardFiles(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public String path() {
        return "/scorecards";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        ScorecardsAsked wanted = ScorecardsAsked.of(asked.query());
        return FileTable.of("scorecards", COLUMNS, scorecards.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
