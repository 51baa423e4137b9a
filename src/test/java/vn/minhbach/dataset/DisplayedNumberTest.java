package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;

/** A number in a cell is what a person saw there, or refused with what the cell shows and holds. */
class DisplayedNumberTest {

    private static Cell cell(String table, String column, String format, String stored) {
        return new SheetCell(SheetCell.Kind.NUMBER, stored, DisplayedNumber.by(format), false, 4, 2)
                .in(DatasetFormat.byName(table).column(column));
    }

    private static void reads(String table, String column, String format, String stored, String value, String seen) {
        Cell cell = cell(table, column, format, stored);
        assertThat(cell.value()).as(format + " " + stored + ": " + cell.fault()).isEqualTo(value);
        assertThat(cell.other() ? cell.text() : null).as(format + " " + stored).isEqualTo(seen);
    }

    private static void refuses(String table, String column, String format, String stored, Phrase fault) {
        assertThat(cell(table, column, format, stored).fault()).as(format + " " + stored).isEqualTo(fault);
    }

    @Test
    void moneyIsOfTheUnitThatTheFormatShows() {
        reads("funding", "amount", "#,##0\" tỷ đồng\"", "67", "67000000000", "67 tỷ đồng");
        reads("funding", "amount", "#,##0\\ \"triệu đồng\"", "67000", "67000000000", "67000 triệu đồng");
        reads("funding", "amount", "#,##0.0,,,\"tỷ\"", "67000000000", "67000000000", null);
        reads("funding", "amount", "#,##0.0,,,\"tỷ\"", "67412345678", "67412345678", null);
        reads("funding", "amount", "#,##0.00\" tỷ\"", "1.234", "1234000000", "1.23 tỷ");
        reads("funding", "amount", "_-* #,##0\\ \"₫\"_-;-* #,##0\\ \"₫\"_-", "67000000000", "67000000000", null);
        reads("funding", "amount", "[$₫-42A]#,##0", "67000000000", "67000000000", null);
        reads("funding", "amount", "#,##0 [$₫-42A]", "67000000000", "67000000000", null);
        reads("funding", "amount", "#,##0\" đồng\"", "67000000000", "67000000000", null);
        reads("funding", "amount", "[>=1000000000]#,##0.0,,,\" tỷ\";[>=1000000]#,##0,,\" triệu\";#,##0", "450000000",
                "450000000", null);
        reads("funding", "amount", "#,##0;[Red]-#,##0;\"-\"", "67000000000", "67000000000", null);
        refuses("funding", "amount", "#,##0,,", "67000000000", ProblemCode.SHOWS_UNIT.of("D2", "67000", "67000000000"));
        refuses("funding", "amount", "#,##0\" USD\"", "67", ProblemCode.SHOWS_UNIT.of("D2", "67 USD", "67"));
        refuses("funding", "amount", "#,##0\" (ước)\"", "67", ProblemCode.SHOWS_UNIT.of("D2", "67 (ước)", "67"));
        refuses("funding", "amount", ";;;", "67000000000", ProblemCode.SHOWS_NOTHING.of("D2", "67000000000"));
        refuses("funding", "amount", "#,##0\" tỷ\"", "-5", ProblemCode.NEGATIVE_AMOUNT.of());
        refuses("funding", "amount", "dd/mm/yyyy", "45274", ProblemCode.DATE_FOR_NUMBER.of("D2"));
        for (Language language : Language.values()) {
            assertThat(cell("funding", "amount", "#,##0\" (ước)\"", "67").fault().text(language, true))
                    .contains("67 (ước)", "D2");
        }
    }

    @Test
    void otherNumbersKeepTheirUnitToBeHeldAgainstThatOfTheirIndicator() {
        assertThat(cell("observations", "value", "0.0\"%\"", "53.7"))
                .satisfies(cell -> assertThat(cell.value() + cell.unit()).isEqualTo("53.7%"));
        assertThat(cell("observations", "value", "#,##0\" nghìn người\"", "12").unit()).isEqualTo("nghìn người");
        reads("progress", "percent", "0.0\"%\"", "53.7", "53.7", null);
        reads("progress", "percent", "0.0%", "0.537", "53.7", null);
        reads("counts", "count", "#,##0\" dự án\"", "42", "42", null);
        refuses("counts", "count", "#,##0\" nghìn\"", "42", ProblemCode.SHOWS_UNIT.of("D2", "42 nghìn", "42"));
        refuses("observations", "value", "#,##0,", "42000", ProblemCode.SHOWS_UNIT.of("D2", "42", "42000"));
        reads("observations", "value", "0", "53.74", "53.74", null);
        reads("observations", "value", "0.00E+00", "53.74", "53.74", null);
        reads("observations", "value", "General", "53.74", "53.74", null);
        reads("observations", "value", "\"+\"0.0;\"-\"0.0", "-0.5", "-0.5", null);
    }

    @Test
    void codesAndWordsAreWhatTheFormatShows() {
        reads("sources", "number", "0\"/KH-UBND\"", "812", "812/KH-UBND", null);
        reads("places", "gso_code", "00", "4", "04", null);
        reads("places", "gso_code", "General", "4", "4", null);
        refuses("sources", "number", "#,##0\" a\"", "1812", ProblemCode.SHOWS_UNIT.of("D2", "1812 a", "1812"));
        refuses("sources", "number", "000-000", "812345", ProblemCode.SHOWN_OTHERWISE.of("D2", "812345"));
        refuses("sources", "number", "dd/mm/yyyy", "45274", ProblemCode.TAKEN_FOR_DATE.of("D2"));
        reads("programmes", "fiscal_year", "\"Năm \"0", "2023", "2023", null);
        reads("funding", "as_of", "mmm-yy", "45231", "2023-11", null);
        reads("sources", "issued_on", "d/m/yyyy h:mm", "45274", "2023-12-14", null);
        refuses("sources", "issued_on", "d/m/yyyy h:mm", "45274.5", ProblemCode.TIME_BESIDE_DATE.of("D2"));
    }

    @Test
    void aNumberThatIsTextMayBeAThousand() {
        for (String raw : new String[]{"1.000", " 1,000 ", "53.700"}) {
            assertThat(new SheetCell(SheetCell.Kind.TEXT, raw, DisplayedNumber.NUMBER, false, 4, 2)
                    .in(DatasetFormat.byName("evaluations").column("value")).fault().key())
                    .isEqualTo("decimal-ambiguous");
        }
        assertThat(new SheetCell(SheetCell.Kind.TEXT, "90.5", DisplayedNumber.NUMBER, false, 4, 2)
                .in(DatasetFormat.byName("evaluations").column("value")).value()).isEqualTo("90.5");
    }
}
