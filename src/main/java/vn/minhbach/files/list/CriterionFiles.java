package vn.minhbach.files.list;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.scorecard.CriterionStanding;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/**
 * What one scorecard gives points for, in its order; for {@code place=}, how the place stands by each, and what proves
 * it.
 */
@Singleton
class CriterionFiles implements FileList {

    /** @param place null where none is asked for; so the period */
    private record Row(CriterionStanding stands, String place, String period) {

        Proof proof() {
            return stands.proof();
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>()
            .scorecard("scorecard", each -> each.stands.criterion().scorecard())
            .text("code", each -> each.stands.criterion().code())
            .text("parent", each -> each.stands.criterion().parent())
            .whole("depth", each -> each.stands.depth()).text("name", each -> each.stands.criterion().name())
            .text("name_en", each -> each.stands.criterion().nameEn())
            .number("max_points", each -> each.stands.criterion().maxPoints())
            .indicator("indicator", each -> each.stands.criterion().indicator())
            .text("wanted", each -> each.stands.criterion().wanted())
            .agency("owner", each -> each.stands.owner()).place("place", Row::place).text("period", Row::period)
            .number("claimed_points", each -> each.stands.claimedPoints())
            .cell("claimed_figure_url", ColumnKind.ADDRESS,
                    (in, each) -> in.address("figures", code(each.stands.claimed())))
            .number("given_points", each -> each.stands.givenPoints())
            .choice("given_kind", "scoreKind", each -> each.stands.given() == null ? null : each.stands.given().kind())
            .cell("given_figure_url", ColumnKind.ADDRESS,
                    (in, each) -> in.address("figures", code(each.stands.given())))
            .number("difference", each -> each.stands.difference())
            .choice("proof_state", "proofState", each -> each.proof() == null ? null : each.proof().state())
            .text("proof_as_of", each -> each.proof() == null ? null : each.proof().asOf())
            .text("proof_source", each -> each.proof() == null ? null : each.proof().source())
            .project("proof_project", each -> each.proof() == null ? null : each.proof().project())
            .programme("proof_programme", each -> each.proof() == null ? null : each.proof().programme())
            .indicator("proof_indicator", each -> each.proof() == null ? null : each.proof().indicator())
            .day("due_on", each -> each.proof() == null ? null : each.proof().dueOn())
            .text("due_words", each -> each.proof() == null ? null : each.proof().dueWords())
            .text("note", each -> each.proof() == null ? null : each.proof().note())
            .version(each -> each.stands.criterion().version());

    private final Scorecards scorecards;

    CriterionFiles(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    private static Object code(Score score) {
        return score == null ? null : score.figure().code();
    }

    @Override
    public String path() {
        return "/scorecards/{code}/criteria";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.subject(scorecards).context().at();
        Period period = asked.query().period("period");
        List<String> places = asked.query().codes("place");
        Stream<Row> rows = places == null ? rows(at, asked.code(), null, null)
                : places.stream().flatMap(
                        each -> rows(at, asked.code(), each, period == null ? null : asked.query().text("period")));
        return FileTable.of("criteria", COLUMNS, rows.toList(), asked.in(at)).called(asked.code() + "-criteria");
    }

    private static Stream<Row> rows(Snapshot at, String scorecard, String place, String period) {
        // Nowhere, nothing is claimed or given.
        PlaceStanding standing = Standings.of(at, scorecard, place == null ? "" : place, period);
        return standing.criteria().stream().map(each -> new Row(each, place, place == null ? null : standing.period()));
    }
}
