package vn.minhbach.report.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.owntable.ColumnRole;
import vn.minhbach.dataset.owntable.Meaning;
import vn.minhbach.dataset.owntable.OwnTable;
import vn.minhbach.dataset.owntable.Proposal;
import vn.minhbach.dataset.owntable.TableFinder;
import vn.minhbach.dataset.owntable.TableHints;
import vn.minhbach.dataset.owntable.Unit;

/** What columns are taken for has to go together, and with what is said of the whole table. */
class ColumnDoubtTest {

    private static SheetGrid.Row row(int line, String... cells) {
        return new SheetGrid.Row(line,
                Stream.of(cells).map(each -> new SheetGrid.Shown(SheetGrid.Kind.TEXT, each, null, false)).toList());
    }

    private static OwnTable table(String title, String plan, String spent) {
        return TableFinder
                .find(List
                        .of(new SheetGrid("S",
                                List.of(row(1, title), row(2, "Tên dự án", plan, spent),
                                        row(3, "Trung tâm", "2 tỷ", "1 tỷ")),
                                List.of())),
                        TableHints.NONE)
                .orElseThrow();
    }

    private static ColumnRole role(int column, Meaning meaning, Budget budget, Integer year) {
        return new ColumnRole(new OwnTable.Column(column, "C" + column, "c" + column), meaning, Unit.BILLION, budget,
                year);
    }

    @Test
    void twoColumnsThatAreTheSameAreAsked() {
        ColumnRole central = role(2, Meaning.DISBURSED, Budget.CENTRAL, null);
        ColumnRole first = role(3, Meaning.DISBURSED, null, null);
        ColumnRole second = role(4, Meaning.DISBURSED, null, null);
        List<ColumnRole> roles = List.of(central, first, second);
        assertThat(roles.stream().map(role -> ColumnDoubt.of(role, roles, "2024"))).containsExactly(null,
                ColumnDoubt.TWICE, ColumnDoubt.TWICE);
        List<ColumnRole> rates = List.of(role(2, Meaning.RATE, null, null), role(3, Meaning.RATE, null, null),
                role(4, Meaning.NOTE, null, null), role(5, Meaning.NOTE, null, null));
        assertThat(rates.stream().map(role -> ColumnDoubt.of(role, rates, null))).containsExactly(ColumnDoubt.TWICE,
                ColumnDoubt.TWICE, null, null);
    }

    @Test
    void aColumnOfAnotherYearIsAsked() {
        List<ColumnRole> roles = List.of(role(2, Meaning.ALLOCATED, null, 2023), role(3, Meaning.DISBURSED, null, 2024),
                role(4, Meaning.TOTAL_INVESTMENT, null, null));
        assertThat(roles.stream().map(role -> ColumnDoubt.of(role, roles, "2024"))).containsExactly(ColumnDoubt.YEAR,
                null, null);
    }

    /** Of January either year may be meant: nothing is proposed, and what somebody says holds. */
    @Test
    void theYearOfTheColumnsAndThatOfThePeriodAreNotMixed() {
        OwnTable table = table("TÌNH HÌNH GIẢI NGÂN THÁNG 01/2025", "Kế hoạch vốn năm 2024", "Giải ngân");
        List<ColumnRole> roles = Proposal.of(table, OwnHead.year(table, Choices.NONE));
        assertThat(OwnHead.year(roles, "2025-01")).isNull();
        assertThat(OwnHead.year(roles, "2024-12")).isEqualTo("2024");
        assertThat(OwnHead.year(roles, null)).isEqualTo("2024");
        assertThat(OwnHead.year(table, Choices.NONE)).isEqualTo(2025);
        assertThat(OwnHead.year(table, Choices.of(Map.of("year", "2024")))).isEqualTo(2024);
        assertThat(OwnHead.year(table, Choices.of(Map.of("period", "2023-11")))).isEqualTo(2023);
    }
}
