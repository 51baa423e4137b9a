package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Origin;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.report.Filled;
import vn.minhbach.report.HeadField;
import vn.minhbach.report.PeriodReport;
import vn.minhbach.report.ProjectField;
import vn.minhbach.report.ReportCell;
import vn.minhbach.report.ReportRow;
import vn.minhbach.report.ReportTranslation;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a department reports for a period is added to what stands: nothing that it does not speak of changes. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PeriodReportTest extends PublishingSpecification {

    private static final String SHEET = "Báo cáo tháng";

    @Inject
    Releases releases;

    @SuppressWarnings("unchecked")
    private static <F extends Enum<F>> ReportRow<F> row(long line, Class<F> fields, Object... cells) {
        Map<F, ReportCell> said = new EnumMap<>(fields);
        for (int i = 0; i < cells.length; i += 2) {
            F field = (F) cells[i];
            said.put(field, ReportCell.of((String) cells[i + 1], new Origin(SHEET, line, field.name())));
        }
        return new ReportRow<>(new Origin(SHEET, line, null), said);
    }

    @SafeVarargs
    private DatasetInput report(MiniDataset mini, String period, String number, Integer filledAt,
            ReportRow<ProjectField>... projects) {
        ReportRow<HeadField> head = row(3, HeadField.class, HeadField.PLACE, "Tỉnh Cũ", HeadField.PERIOD, period,
                HeadField.NUMBER, number, HeadField.ISSUED_ON, "2024-03-01",
                HeadField.SAID_BY, "Giám đốc Sở");
        return ReportTranslation.of(
                new PeriodReport(head, List.of(projects), List.of(), List.of(),
                        filledAt == null ? null : new Filled(mini.publisher, filledAt, 2024)),
                mini.dataset(), mini.publisher, releases.latest());
    }

    private static ReportRow<ProjectField> project(long line, Object... cells) {
        return row(line, ProjectField.class, cells);
    }

    private Outcome published(DatasetInput report, String reason) {
        return publisher.publish(Actor.operator(), Submission.of(report).because(reason));
    }

    private String standing(String table, String columns, String of) {
        return text("select string_agg(concat_ws(' ', " + columns + "), '|' order by id) from " + table
                + " where publisher = ? and withdrawn_in is null", of);
    }

    @Test
    void itsFiguresAreAddedAndWhatItDoesNotSpeakOfStays() {
        MiniDataset mini = new MiniDataset(folder, "test-period");
        published(mini, null);
        long rows = mini.rows();
        DatasetInput report = report(mini, "2024-02", "15/BC-STT", null,
                project(7, ProjectField.NAME, "Dự án một", ProjectField.PLAN, "67000000000", ProjectField.DISBURSED,
                        "36000000000", ProjectField.PERCENT, "60.5",
                        ProjectField.OBSTACLE, "Chưa có ý kiến thẩm định", ProjectField.CAUSE, "PROCEDURE"),
                project(8, ProjectField.NAME, "Dự án mới toanh", ProjectField.OWNER, "Sở Thử", ProjectField.STATUS,
                        "NOT_STARTED"));
        assertThat(published(report, null)).isEqualTo(new Outcome.Published(releases.last(mini.publisher), 7, 0, 0));
        assertThat(number(
                "select sum(n) from (select count(*) n from sources where publisher = ? and withdrawn_in is null union all select count(*) from funding where publisher = ?"
                        + " and withdrawn_in is null) t",
                mini.publisher, mini.publisher)).isEqualTo(mini.rows("sources.csv") + mini.rows("funding.csv") + 3);
        assertThat(rows).isPositive();
        assertThat(standing("funding", "project, measure, fiscal_year, amount, as_of, source, said_by", mini.publisher))
                .contains("test-period-p1 ALLOCATED 2024 67000000000 2024-02 15-bc-stt-2024 Giám đốc Sở",
                        "test-period-p1 DISBURSED 2024 36000000000 2024-02 15-bc-stt-2024");
        assertThat(standing("progress", "project, status, percent, as_of", mini.publisher))
                .contains("test-period-p1 60.5 2024-02", "du-an-moi-toanh NOT_STARTED 2024-02");
        assertThat(standing("projects", "code, name, place, owner, kind, field", mini.publisher))
                .contains("du-an-moi-toanh Dự án mới toanh test-period-old test-period-a1 PROJECT OTHER");
        assertThat(standing("obstacles", "code, project, cause, description", mini.publisher))
                .contains("test-period-p1-vuong-mac-2024-02 test-period-p1 PROCEDURE Chưa có ý kiến thẩm định");
        assertThat(standing("sources", "code, number, title, issued_on", mini.publisher))
                .contains("15-bc-stt-2024 15/BC-STT Báo cáo số 15/BC-STT 2024-03-01");

        // The same again is nothing new, and the same cell with another number is a correction, which has a reason and keeps the rest of its row.
        DatasetInput again = report(mini, "2024-02", "15/BC-STT", null,
                project(7, ProjectField.NAME, "Dự án một", ProjectField.PLAN, "67000000000", ProjectField.DISBURSED,
                        "36000000000", ProjectField.PERCENT, "60.5", ProjectField.OBSTACLE,
                        "Chưa có ý kiến  thẩm định"));
        assertThat(published(again, null)).isInstanceOf(Outcome.Unchanged.class);
        DatasetInput corrected = report(mini, "2024-02", "15/BC-STT", null,
                project(7, ProjectField.CODE, "test-period-p1", ProjectField.PERCENT, "61",
                        ProjectField.STATUS, "IN_PROGRESS", ProjectField.RESOLVED_ON, "2024-02-20"));
        Outcome refused = published(corrected, null);
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        Difference difference = (Difference) publisher.compare(Submission.of(corrected));
        assertThat(difference.needsReason()).isTrue();
        assertThat(difference.rows()).extracting(Difference.InRow::line).containsOnly(7L);
        assertThat(published(corrected, "Sở báo nhầm"))
                .isEqualTo(new Outcome.Published(releases.last(mini.publisher), 0, 2, 0));
        assertThat(standing("progress", "project, status, percent, as_of", mini.publisher))
                .contains("test-period-p1 61 2024-02");
        assertThat(standing("obstacles", "code, resolved_on", mini.publisher))
                .contains("test-period-p1-vuong-mac-2024-02 2024-02-20");
    }

    @Test
    void whatItWasFilledWithIsNotSaidAgainEvenWhereItChangedSince() {
        MiniDataset mini = new MiniDataset(folder, "test-period-filled").add("funding.csv",
                "X-p1,,ALLOCATED,MIXED,2024,5000000000,,,X-s2,,,,2024");
        int filled = published(mini, null).release();
        mini.change("projects.csv", 2, "Dự án một", "Dự án số một").add("funding.csv",
                "X-p1,,ALLOCATED,MIXED,2024,6000000000,,,X-s2,,,,2024-01");
        published(mini, null);
        DatasetInput report = report(mini, "2024-02", "16/BC-STT", filled,
                project(9, ProjectField.CODE, "test-period-filled-p1", ProjectField.NAME, "Dự án một",
                        ProjectField.OWNER, "Sở Thử", ProjectField.FUND, "MIXED", ProjectField.PLAN, "5000000000",
                        ProjectField.STATUS, "IN_PROGRESS", ProjectField.STAGE, "PROCURING",
                        ProjectField.PERCENT, "70"));
        assertThat(published(report, null)).isEqualTo(new Outcome.Published(releases.last(mini.publisher), 2, 0, 0));
        assertThat(standing("projects", "name", mini.publisher)).contains("Dự án số một");
    }

    @Test
    void whatItsSenderCallsNewIsNoProjectThatStands() {
        MiniDataset mini = new MiniDataset(folder, "test-period-new");
        published(mini, null);
        ReportRow<ProjectField> row = project(7, ProjectField.NAME, "Dự án một", ProjectField.PERCENT, "12");
        assertThat(published(
                report(mini, "2024-02", "18/BC-STT", null, new ReportRow<>(row.origin(), row.cells(), true)), null))
                .isInstanceOf(Outcome.Published.class);
        assertThat(standing("progress", "project, percent, as_of", mini.publisher)).contains("du-an-mot 12 2024-02")
                .doesNotContain("test-period-new-p1 12");
    }

    @Test
    void whichObstacleIsOverIsSaidInItsWords() {
        MiniDataset mini = new MiniDataset(folder, "test-period-over")
                .add("obstacles.csv", "X-o2,X-p2,,X-old,COORDINATION,Chờ thẩm định,2023-01-01,,X-s2")
                .add("obstacles.csv", "X-o3,X-p2,,X-old,STAFF_CAPACITY,Thiếu người,2023-01-01,,X-s2");
        published(mini, null);
        Outcome.Refused refused = (Outcome.Refused) published(report(mini, "2024-02", "19/BC-STT", null,
                project(7, ProjectField.NAME, "Dự án một", ProjectField.RESOLVED_ON, "2024-02-20"),
                project(8, ProjectField.NAME, "Dự án hai", ProjectField.RESOLVED_ON, "2024-02-21")), null);
        assertThat(refused.report().problems()).extracting(each -> each.line() + " " + each.fault().key())
                .containsExactly("7 no-obstacle-meant", "8 no-obstacle-meant");
        assertThat(refused.report().problems().get(0).text(Language.VI, true)).contains("được phép: để trống ô này");
        assertThat(refused.report().problems().get(1).text(Language.VI, true)).contains(
                "được phép: đúng lời của vướng mắc đã tháo gỡ", "“Khó khăn, vướng mắc”", "“Chờ thẩm định”",
                "“Thiếu người”");
        assertThat(published(report(mini, "2024-02", "19/BC-STT", null,
                project(8, ProjectField.NAME, "Dự án hai", ProjectField.OBSTACLE, "Thiếu người",
                        ProjectField.RESOLVED_ON, "2024-02-21")),
                "Đã gỡ")).isInstanceOf(Outcome.Published.class);
        assertThat(standing("obstacles", "code, resolved_on", mini.publisher))
                .contains("test-period-over-o3 2024-02-21").doesNotContain("test-period-over-o2 ");
    }

    @Test
    void whatIsWrongIsToldOfTheSheetThatTheOfficerHas() {
        MiniDataset mini = new MiniDataset(folder, "test-period-wrong");
        published(mini, null);
        DatasetInput report = report(mini, "2024-02", "17/BC-STT", null,
                project(7, ProjectField.NAME, "Dự án một", ProjectField.DISBURSED, "không rõ", ProjectField.OBSTACLE,
                        "Chờ", ProjectField.CAUSE, "VÌ SAO"),
                project(8, ProjectField.NAME, "Dự án hai", ProjectField.DISBURSED, "1000000000"),
                project(9, ProjectField.NAME, "dự án hai", ProjectField.DISBURSED, "2000000000"));
        Outcome.Refused refused = (Outcome.Refused) published(report, null);
        assertThat(refused.report().problems()).allSatisfy(each -> assertThat(each.file()).isEqualTo(SHEET))
                .extracting(each -> each.line() + " " + each.column() + " " + each.fault().key())
                .contains("7 DISBURSED amount-not-whole", "7 CAUSE not-in-code-list")
                .anySatisfy(each -> assertThat(each).startsWith("9 ").endsWith("key-repeated"));
        assertThat(refused.report().problems().stream()
                .flatMap(each -> Stream.ofNullable(each.fault().arguments().get("line"))).toList()).containsExactly(8L);
        assertThat(refused.report().problems().get(0).text(Language.VI, true))
                .startsWith("trang tính Báo cáo tháng, dòng 7");

        Outcome.Refused headless = (Outcome.Refused) published(
                report(mini, "", "", null, project(7, ProjectField.NAME, "Dự án một", ProjectField.PERCENT, "1")),
                null);
        assertThat(headless.report().problems()).extracting(each -> each.line() + " " + each.column())
                .containsExactly("3 PERIOD", "3 NUMBER");
    }
}
