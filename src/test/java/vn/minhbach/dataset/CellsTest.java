package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;

/** What a cell may hold, and what it becomes. */
class CellsTest {

    private static final TableFormat FUNDING = DatasetFormat.byName("funding");

    private static Cell read(String table, String column, String raw) {
        return Cells.read(DatasetFormat.byName(table).column(column), raw);
    }

    private static void accepts(String table, String column, String raw, String value) {
        Cell cell = read(table, column, raw);
        assertThat(cell.isRefused()).as(column + " " + raw).isFalse();
        assertThat(cell.value()).isEqualTo(value);
    }

    private static void refuses(String table, String column, String... raws) {
        for (String raw : raws) {
            assertThat(read(table, column, raw).isRefused()).as(column + " " + raw).isTrue();
        }
    }

    @Test
    void moneyIsWholeDongWithoutSeparators() {
        accepts("funding", "amount", " 67000000000 ", "67000000000");
        refuses("funding", "amount", "-1", "1.5", "1e9", "tỷ", "67 tỷ chẵn", "67 USD");
        assertThat(read("funding", "amount", "1.700").fault())
                .isEqualTo(ProblemCode.WHOLE_NUMBER_AMBIGUOUS.of("1700", "1.7"));
    }

    @Test
    void decimalsHaveAPoint() {
        accepts("observations", "value", "-53.70", "-53.70");
        refuses("observations", "value", "1,700", "5.", ".5", "+5", "NaN", "1 70", "1.2.3");
    }

    @Test
    void percentagesHaveBounds() {
        accepts("progress", "percent", "100.0", "100.0");
        refuses("progress", "percent", "100.1", "-1");
        accepts("funding", "percent", "200", "200");
        refuses("funding", "percent", "201");
    }

    @Test
    void datesExistAndPeriodsAreOfFiveFormsOrRangesOfOne() {
        accepts("sources", "issued_on", "2024-02-29", "2024-02-29");
        refuses("sources", "issued_on", "2023-02-29", "31/2/2023", "12/25/2023", "2023", "2023-12-14T10:00");
        for (String period : new String[]{"2023", "2023-H1", "2023-Q4", "2023-11", "2023-12-14", "2021/2025",
                "2023-01/2023-09", "2023-Q1/2023-Q3",
                "2022-H2/2023-H1", "2023-01-01/2023-12-14"}) {
            accepts("funding", "as_of", period, period);
        }
        refuses("funding", "as_of", "2023-H3", "2023-Q5", "2023-13", "quý 4");
        refuses("funding", "fiscal_year", "23", "2023.0", "1899", "2200");
    }

    @Test
    void periodsAreReadAsOfficialsWriteThemWhereThatCanBeNoOther() {
        String[][] written = {{"2021-2025", "2021/2025"}, {"2021–2025", "2021/2025"},
                {"giai đoạn 2021 - 2025", "2021/2025"}, {"2023-01–2023-09", "2023-01/2023-09"},
                {"2023-q1 - 2023-q3", "2023-Q1/2023-Q3"}, {"9 tháng đầu năm 2023", "2023-01/2023-09"},
                {"3 tháng đầu năm 2023", "2023-Q1"}, {"12 tháng đầu năm 2023", "2023"},
                {"6 tháng cuối năm 2023", "2023-H2"}, {"3 tháng cuối năm 2023", "2023-10/2023-12"},
                {"4 tháng cuối năm 2023", "2023-09/2023-12"}, {"1 tháng cuối năm 2023", "2023-12"},
                {"Quý IV/2023", "2023-Q4"}, {"quý 1 năm 2024", "2024-Q1"},
                {"năm 2023", "2023"}, {"tháng 02/2024", "2024-02"}, {"9/2023", "2023-09"}};
        for (String[] each : written) {
            accepts("funding", "as_of", each[0], each[1]);
        }
        refuses("funding", "as_of", "13 tháng năm 2023", "13/2023", "quý V/2023", "2021-25", "năm nay", "9 tháng",
                "23-Nov", "Nov-95");
        // The fifth of May as well as five months.
        refuses("funding", "as_of", "5 tháng năm 2023", "12 tháng năm 2023", "9 tháng 2023");
    }

    @Test
    void aTimeThatHasANameIsStoredByThatHoweverItIsWritten() {
        String[][] written = {{"2023-01/2023-03", "2023-Q1"}, {"2023-10/2023-12", "2023-10/2023-12"},
                {"2023-01/2023-06", "2023-H1"}, {"2023-Q1/2023-Q2", "2023-H1"},
                {"2023-01/2023-12", "2023"}, {"2023-H1/2023-H2", "2023"}, {"2023-Q1/2023-Q4", "2023"},
                {"2023-01-01/2023-01-31", "2023-01"}, {"2023-01-01/2023-12-31", "2023"},
                {"2021-01/2025-12", "2021/2025"},
                {"2023-02/2023-04", "2023-02/2023-04"}, {"2023-04/2023-09", "2023-04/2023-09"},
                {"2023-Q2/2023-Q3", "2023-Q2/2023-Q3"}, {"2023-01/2023-09", "2023-01/2023-09"},
                {"2023-02-01/2023-02-27", "2023-02-01/2023-02-27"}, {"2021-07/2022-06", "2021-07/2022-06"},
                {"2022-12/2023-02", "2022-12/2023-02"}};
        for (String[] each : written) {
            accepts("funding", "as_of", each[0], each[1]);
        }
    }

    @Test
    void aRangeHasTwoEndsOfOneFormTheFirstBeforeTheSecond() {
        assertThat(read("funding", "as_of", "2021/2025-06").fault()).isEqualTo(ProblemCode.RANGE_OF_TWO_FORMS.of());
        assertThat(read("funding", "as_of", "2025/2021").fault()).isEqualTo(ProblemCode.RANGE_BACKWARDS.of());
        assertThat(read("funding", "as_of", "2025-2021").fault()).isEqualTo(ProblemCode.RANGE_BACKWARDS.of());
        assertThat(read("funding", "as_of", "2023-11/2023-11").fault()).isEqualTo(ProblemCode.RANGE_BACKWARDS.of());
        assertThat(read("funding", "as_of", "2021/").fault()).isEqualTo(ProblemCode.NOT_A_PERIOD.of());
        assertThat(read("funding", "as_of", "2025/2021").allowed().text(Language.VI, false)).contains("2021/2025",
                "2023-01/2023-09");
    }

    @Test
    void codesAddressesDurationsAndFlagsHaveTheirForm() {
        accepts("projects", "code", "bac-kan-2023", "bac-kan-2023");
        refuses("projects", "code", "Bac-Kan", "-a", "bắc-kạn", "a b", "a".repeat(101));
        accepts("sources", "url", "https://backan.gov.vn/a?b=1", "https://backan.gov.vn/a?b=1");
        refuses("sources", "url", "ftp://a.vn", "javascript:alert(1)", "www.a.vn", "https://");
        accepts("directives", "every", "P2W", "P2W");
        refuses("directives", "every", "2W", "P", "P0D", "P1DT", "2 lần/tháng", "khi cần");
        accepts("projects", "urgent", "TRUE", "true");
        refuses("projects", "urgent", "1", "maybe");
    }

    @Test
    void emptyCellsTakeTheirDefaultOrAreRefusedWhereRequired() {
        accepts("funding", "basis", "", "ACTUAL");
        accepts("funding", "qualifier", " ", "EXACT");
        accepts("funding", "fund", "", null);
        accepts("sources", "implements", "", "{}");
        refuses("funding", "source", "", "\u00a0");
        assertThat(read("funding", "measure", "DISBURSE").allowed().text(Language.EN, false)).contains("DISBURSED",
                "TOTAL_INVESTMENT");
    }

    @Test
    void listsAreSeparatedBySemicolons() {
        accepts("places", "aliases", "a; b ;;a;\"c\"\\", "{\"a\",\"b\",\"\\\"c\\\"\\\\\"}");
        refuses("sources", "implements", "a;B");
    }

    @Test
    void textIsNfcAndReadable() {
        String nfd = Normalizer.normalize("Bắc Kạn", Normalizer.Form.NFD);
        accepts("places", "name", "\ufeff " + nfd + "\u00a0", "Bắc Kạn");
        accepts("funding", "quote", "một\r\nhai", "một\nhai");
        refuses("places", "name", "một\nhai", "a\0b", "a\ufffdb", "a\u0007", "a\u202eb", "a".repeat(2_001));
    }

    @Test
    void anApostropheThatMakesTextOfACellIsNotItsContent() {
        accepts("funding", "amount", "'67000000000", "67000000000");
        accepts("sources", "issued_on", "'2024-02-29", "2024-02-29");
        accepts("funding", "quote", "'=1+1", "=1+1");
        accepts("funding", "quote", "''-5", "'-5");
        accepts("funding", "quote", "'hơn 67 tỷ'", "'hơn 67 tỷ'");
    }

    @Test
    void aDayThatCanBeNoMonthMayStandFirst() {
        accepts("sources", "issued_on", "25/12/2023", "2023-12-25");
        accepts("sources", "issued_on", "13-1-2024", "2024-01-13");
        accepts("funding", "as_of", "29.02.2024", "2024-02-29");
        refuses("sources", "issued_on", "29/2/2023", "25/13/2023", "25/12-2023");
    }

    @Test
    void whatOnlyAPersonCanTellIsSaidToBeAmbiguous() {
        assertThat(read("sources", "issued_on", "5/3/2024").fault())
                .isEqualTo(ProblemCode.DATE_AMBIGUOUS.of("2024-03-05", "2024-05-03"));
        assertThat(read("funding", "as_of", "25.3.24").fault())
                .isEqualTo(ProblemCode.DATE_AMBIGUOUS.of("2024-03-25", "2025-03-24"));
        assertThat(read("sources", "issued_on", "45274").fault()).isEqualTo(ProblemCode.DATE_AS_NUMBER.of());
    }

    @Test
    void markupAndHeapsOfMarksAreRefused() {
        refuses("places", "name", "<b>Bắc Kạn</b>", "a<!--b", "a</p>", "<?php");
        accepts("places", "name", "A < B và 1<2 <= 3", "A < B và 1<2 <= 3");
        refuses("places", "name", "a" + "\u0301\u0323".repeat(500_000), "a\ud83d", "\udc4db");
        accepts("places", "name", "\ud83d\udc4d", "\ud83d\udc4d");
    }

    @Test
    void everyTableHasItsKeyAndItsTargets() {
        assertThat(DatasetFormat.TABLES).extracting(TableFormat::name).doesNotHaveDuplicates();
        for (TableFormat table : DatasetFormat.TABLES) {
            assertThat(table.columns()).extracting(ColumnFormat::name).doesNotHaveDuplicates().containsAll(table.key());
            table.columns().stream().filter(c -> c.type().isReference())
                    .forEach(c -> assertThat(c.within() != null || DatasetFormat.byName(c.target()).hasCode())
                            .as(table.name() + "." + c.name()).isTrue());
        }
        assertThat(FUNDING.facts()).isTrue();
        assertThat(DataPackage.describeFormat("a", "A", Language.EN)
                .at("/resources/" + DatasetFormat.TABLES.indexOf(FUNDING) + "/schema/fields/2/constraints/enum/0")
                .asText())
                .isEqualTo("TOTAL_INVESTMENT");
    }
}
