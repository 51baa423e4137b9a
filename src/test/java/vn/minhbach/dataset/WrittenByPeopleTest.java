package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/** Cells as officials write them: what can be read one way is, and what can be read two ways is refused with both. */
class WrittenByPeopleTest {

    private static Cell read(String table, String column, String raw) {
        return Cells.read(DatasetFormat.byName(table).column(column), raw);
    }

    /** @param written pairs of what is written and what it is */
    private static void reads(String table, String column, String... written) {
        for (int i = 0; i < written.length; i += 2) {
            Cell cell = read(table, column, written[i]);
            assertThat(cell.value()).as(written[i] + ": " + cell.fault()).isEqualTo(written[i + 1]);
            assertThat(cell.other()).as(written[i]).isTrue();
        }
    }

    private static void refuses(Phrase fault, String table, String column, String... written) {
        for (String each : written) {
            assertThat(read(table, column, each).fault()).as(each).isEqualTo(fault);
        }
    }

    @Test
    void money() {
        reads("funding", "amount", "67.000.000.000", "67000000000", "67 000 000 000", "67000000000",
                "67\u00a0000\u00a0000\u00a0000", "67000000000", "67,000,000,000", "67000000000", "67.000.000.000 đồng",
                "67000000000", "67.000.000.000đ", "67000000000", "67,000,000,000 VND", "67000000000",
                "67.000.000.000 VNĐ", "67000000000", "67 tỷ đồng", "67000000000", "67 tỷ", "67000000000", "67 tỉ đồng",
                "67000000000",
                "67TỶ", "67000000000", "1,7 nghìn tỷ", "1700000000000", "1.700 tỷ đồng", "1700000000000",
                "1 700 tỷ đồng", "1700000000000", "450 triệu", "450000000", "450tr", "450000000", "36.5 tỷ",
                "36500000000", "36,5 tỷ đồng",
                "36500000000", "0,125 tỷ", "125000000", "1.234,5 tỷ", "1234500000000", "2 tỷ 350 triệu đồng",
                "2350000000", "1.700.000 đồng", "1700000", "1.700 đồng", "1700", "VND 1,700 billion", "1700000000000",
                "67 billion", "67000000000",
                "67.000.000.000,00", "67000000000", "67000000000.0", "67000000000", "67 ty dong", "67000000000");
        refuses(ProblemCode.WHOLE_NUMBER_AMBIGUOUS.of("1234000000000", "1234000000"), "funding", "amount", "1,234 tỷ",
                "1.234 billion");
        refuses(ProblemCode.WHOLE_NUMBER_AMBIGUOUS.of("67000", "67"), "funding", "amount", "67.000", "67,000");
        refuses(ProblemCode.NEGATIVE_AMOUNT.of(), "funding", "amount", "-67000000000", "-67 tỷ", "(67.000.000.000)",
                "−5 tỷ đồng");
        refuses(ProblemCode.AMOUNT_NOT_WHOLE.of(), "funding", "amount", "1,5 đồng", "67 tỷ 5", "67 triệu tỷ",
                "350 triệu 2 tỷ", "67 nghìn USD", "hơn", "đồng", "67..000", "1.23.456", "67 tỷ đồng/năm");
    }

    @Test
    void aWordBeforeTheNumberIsItsQualifier() {
        String[][] hedged = {{"hơn 67 tỷ đồng", "MORE_THAN"}, {"Trên 67 tỷ", "MORE_THAN"}, {"khoảng 67 tỷ", "ABOUT"},
                {"gần 67 tỷ", "ABOUT"}, {"ít nhất 67 tỷ", "AT_LEAST"}, {"không dưới 67 tỷ", "AT_LEAST"},
                {"dưới 67 tỷ", "LESS_THAN"},
                {"không quá 67 tỷ đồng", "AT_MOST"}, {"tối đa 67 tỷ", "AT_MOST"}, {">= 67000000000", "AT_LEAST"},
                {"~67 tỷ", "ABOUT"}, {"more than VND 67 billion", "MORE_THAN"}, {"about 67 billion", "ABOUT"}};
        for (String[] each : hedged) {
            Cell cell = read("funding", "amount", each[0]);
            assertThat(cell.value() + cell.qualifier()).as(each[0]).isEqualTo("67000000000" + each[1]);
        }
        assertThat(read("progress", "percent", "khoảng 53%").qualifier()).isEqualTo("ABOUT");
        assertThat(read("funding", "amount", "hơn1 tỷ").isRefused()).isTrue();
    }

    @Test
    void numbersAndPercentages() {
        reads("progress", "percent", "53%", "53", "53,7", "53.7", "53,7 %", "53.7", "53.7%", "53.7", "53 phần trăm",
                "53", "53,725", "53.725");
        refuses(ProblemCode.DECIMAL_AMBIGUOUS.of("1000", "1"), "progress", "percent", "1,000");
        refuses(ProblemCode.NOT_A_PERCENTAGE.of(), "progress", "percent", "101%", "-1%", "53 điểm");
        reads("observations", "value", "53,7", "53.7", "-1.234.567,25", "-1234567.25", "1,234.5", "1234.5", "1.234.567",
                "1234567", "1 700", "1700", "0,125", "0.125", "−0,5", "-0.5", "53,70", "53.70");
        refuses(ProblemCode.DECIMAL_AMBIGUOUS.of("1700", "1.7"), "observations", "value", "1,700");
        reads("counts", "count", "1.234.567", "1234567", "1 234", "1234", "42,0", "42");
        refuses(ProblemCode.WHOLE_NUMBER_AMBIGUOUS.of("1000", "1"), "counts", "count", "1.000", "1,000");
        refuses(ProblemCode.NOT_A_WHOLE_NUMBER.of(), "counts", "count", "1234.567", "53,7", "53,725 dự án");
        assertThat(read("observations", "value", "90,5 máy/100 dân").unit()).isEqualTo("máy/100 dân");
    }

    @Test
    void timesAndDays() {
        reads("funding", "as_of", "Q3/2023", "2023-Q3", "Q3 2023", "2023-Q3", "Quý III/2023", "2023-Q3",
                "quý 3 năm 2023", "2023-Q3", "Quý III năm 2023", "2023-Q3", "quý III-2023", "2023-Q3", "2023Q3",
                "2023-Q3", "tháng 11/2023", "2023-11",
                "Tháng 11 năm 2023", "2023-11", "11/2023", "2023-11", "T11/2023", "2023-11", "Nov 2023", "2023-11",
                "November 2023", "2023-11", "Nov-2023", "2023-11", "6 tháng đầu năm 2023", "2023-H1",
                "6 tháng cuối năm 2023", "2023-H2",
                "nửa đầu năm 2023", "2023-H1", "H1/2023", "2023-H1", "9 tháng năm 2023", "2023-01/2023-09",
                "9 tháng đầu năm 2023", "2023-01/2023-09", "9 tháng/2023", "2023-01/2023-09", "6 tháng năm 2023",
                "2023-H1", "9 tháng đầu 2023", "2023-01/2023-09", "năm 2023",
                "2023", "Năm 2023", "2023", "từ năm 2021 đến năm 2025", "2021/2025", "tháng 1 đến tháng 9 năm 2023",
                "2023-01/2023-09", "14/12/2023", "2023-12-14", "ngày 05/03/2024", "2024-03-05",
                "tính đến ngày 14/12/2023", "2023-12-14",
                "2023-12-14 00:00:00", "2023-12-14", "14 tháng 12 năm 2023", "2023-12-14");
        refuses(ProblemCode.PERIOD_WITHOUT_YEAR.of(), "funding", "as_of", "9 tháng", "quý III", "quí III", "tháng 11",
                "6 tháng đầu năm", "23-Nov", "23-Thg11", "Thg11", "November", "Nov-95");
        refuses(ProblemCode.PERIOD_AMBIGUOUS.of("2023-01/2023-05", "2023-05-05"), "funding", "as_of",
                "5 tháng năm 2023");
        refuses(ProblemCode.PERIOD_AMBIGUOUS.of("2023", "2023-05-12"), "funding", "as_of", "12 tháng năm 2023");
        refuses(ProblemCode.PERIOD_AMBIGUOUS.of("2023-01/2023-09", "2023-09"), "funding", "as_of", "9 tháng 2023",
                "09 tháng 2023");
        refuses(ProblemCode.PERIOD_AMBIGUOUS.of("2023-H1", "2023-06"), "funding", "as_of", "6 tháng 2023");
        refuses(ProblemCode.PERIOD_AMBIGUOUS.of("2023-01/2023-05", "2023-05"), "funding", "as_of", "5 tháng/2023");
        refuses(ProblemCode.NOT_A_PERIOD.of(), "funding", "as_of", "13 tháng 2023", "0 tháng 2023", "Foo-23",
                "Thg13-23", "23-Foo");
        reads("sources", "issued_on", "14/12/2023", "2023-12-14", "12/12/2023", "2023-12-12", "2023-12-14T00:00:00",
                "2023-12-14", "14/12/2023 00:00", "2023-12-14", "2023/12/14", "2023-12-14", "ngày 5 tháng 3 năm 2024",
                "2024-03-05", "14 December 2023",
                "2023-12-14", "December 14, 2023", "2023-12-14");
        refuses(ProblemCode.DATE_AMBIGUOUS.of("2024-03-05", "2024-05-03"), "sources", "issued_on", "5/3/2024",
                "05-03-2024");
        String[][] ofTwoDigits = {{"13/12/23", "2023-12-13", "2013-12-23"}, {"31/12/23", "2023-12-31", "2031-12-23"},
                {"23-12-14", "2014-12-23", "2023-12-14"}, {"12/12/23", "2023-12-12", "2012-12-23"},
                {"5/3/24", "2024-03-05", "2024-05-03"}, {"31/12/45", "2045-12-31", "1945-12-31"},
                {"45.12.23", "2045-12-23", "1945-12-23"}, {"23/02/29", "2029-02-23", "1929-02-23"}};
        for (String[] each : ofTwoDigits) {
            refuses(ProblemCode.DATE_AMBIGUOUS.of(each[1], each[2]), "sources", "issued_on", each[0]);
            refuses(ProblemCode.DATE_AMBIGUOUS.of(each[1], each[2]), "funding", "as_of", each[0]);
        }
        refuses(ProblemCode.NO_SUCH_DAY.of(), "sources", "issued_on", "31/02/24", "12/25/23", "31/02/2024", "31/2/2024",
                "30.02.2023",
                "2023-02-29", "29/2/2023", "12/25/2023", "2023-13-01");
        refuses(ProblemCode.TIME_OF_DAY.of(), "sources", "issued_on", "2023-12-14 12:30:00", "14/12/2023 08:00");
        reads("programmes", "fiscal_year", "năm 2023", "2023");
    }

    /** It shows a day of a month the other way round, so that with the name first it is a month of a year. */
    @Test
    void monthsAsExcelShowsThem() {
        reads("funding", "as_of", "Nov-23", "2023-11", "NOV-23", "2023-11", "Sept-23", "2023-09", "November-23",
                "2023-11", "May-09", "2009-05", "Thg11-23", "2023-11", "thg 3-24", "2024-03", "Thg11-2023", "2023-11",
                "Thg 11 2023", "2023-11", "14-Dec-2023", "2023-12-14");
        refuses(ProblemCode.NOT_A_DATE.of(), "sources", "issued_on", "Nov-23");
    }

    @Test
    void quartersHoweverTheyAreSpelled() {
        for (String quarter : new String[]{"Quý", "Quí", "Qúy", "QÚI", "QUÍ", "quí"}) {
            for (Normalizer.Form form : new Normalizer.Form[]{Normalizer.Form.NFC, Normalizer.Form.NFD}) {
                String written = Normalizer.normalize(quarter, form);
                reads("funding", "as_of", written + " III/2023", "2023-Q3", written + " 3 năm 2023", "2023-Q3");
                reads("directives", "every", "hằng " + written, "P3M", "một lần mỗi " + written, "P3M");
            }
        }
        refuses(ProblemCode.NOT_A_PERIOD.of(), "funding", "as_of", "quít III/2023", "quỹ III/2023");
    }

    @Test
    void recurrencesAndFlags() {
        reads("directives", "every", "hằng tháng", "P1M", "Hàng quý", "P3M", "02 tuần/lần", "P2W", "mỗi năm", "P1Y",
                "hằng tuần", "P1W", "2 tuần một lần", "P2W", "mỗi quý một lần", "P3M", "định kỳ hằng tháng", "P1M",
                "hai tuần một lần", "P2W", "6 tháng/lần",
                "P6M", "monthly", "P1M", "every 2 weeks", "P2W", "năm năm một lần", "P5Y",
                "1 lần/tháng", "P1M", "01 lần/tuần", "P1W", "một lần / năm", "P1Y", "mỗi tháng 1 lần", "P1M",
                "một lần mỗi quý", "P3M", "1 lần/2 tuần", "P2W", "một lần một tháng", "P1M", "1 lần trong năm", "P1Y",
                "once every 2 weeks", "P2W");
        refuses(ProblemCode.NOT_A_DURATION.of(), "directives", "every", "2 lần/tháng", "hai lần mỗi tháng",
                "11 lần/tháng",
                "1 lần", "1 lần/0 tuần", "thường xuyên", "0 tuần/lần");
        reads("projects", "urgent", "có", "true", "Không", "false", "x", "true", "X", "true", "yes", "true");
    }

    @Test
    void aDashIsAnEmptyCellWhereItMayBeEmpty() {
        reads("funding", "amount", "-", null, "–", null);
        reads("funding", "basis", "-", "ACTUAL");
        reads("sources", "implements", "-", "{}");
        reads("sources", "note", "—", null);
        refuses(ProblemCode.DASH_REQUIRED.of(), "sources", "title", "-", "–");
        refuses(ProblemCode.DASH_REQUIRED.of(), "counts", "count", "-");
    }

    @Test
    void codesByWhatTheyAreCalled() {
        reads("progress", "status", "đang thực hiện", "IN_PROGRESS", "Đang thực hiện", "IN_PROGRESS", "in_progress",
                "IN_PROGRESS", "In progress", "IN_PROGRESS", "in-progress", "IN_PROGRESS", "dang thuc hien",
                "IN_PROGRESS", "Hoàn thành", "COMPLETED", "HOÀN THÀNH",
                "COMPLETED", "hoan thanh", "COMPLETED", "Đang triển khai", "IN_PROGRESS", "huỷ bỏ", "CANCELLED",
                "hủy bỏ", "CANCELLED");
        reads("funding", "measure", "Giải ngân", "DISBURSED", "tổng mức đầu tư", "TOTAL_INVESTMENT", "Kế hoạch vốn",
                "ALLOCATED", "Tỷ lệ giải ngân", "DISBURSEMENT_RATE");
        reads("funding", "fund", "Đầu tư công", "PUBLIC_INVESTMENT", "xã hội hoá", "PRIVATE");
        reads("funding", "qualifier", "hơn", "MORE_THAN", "khoảng", "ABOUT");
        assertThat(read("progress", "status", "đang chờ").isRefused()).isTrue();
        assertThat(read("places", "kind", "thành phố").isRefused()).as("of a province, or of the country").isTrue();
    }

    @Test
    void everyCodeIsKnownByItsNameInBothLanguages() {
        for (TableFormat table : DatasetFormat.TABLES) {
            for (ColumnFormat column : table.columns()) {
                if (column.type() == ColumnType.ENUM) {
                    for (String code : column.values()) {
                        for (Language language : Language.values()) {
                            String label = Messages.of("label", language).constant(column.list(), code);
                            for (String written : new String[]{label, label.toUpperCase(Locale.ROOT),
                                    "  " + label.replace(" ", "  "), code.toLowerCase(Locale.ROOT),
                                    code.replace('_', ' ')}) {
                                assertThat(Cells.read(column, written).value())
                                        .as(table.name() + "." + column.name() + " " + written).isEqualTo(code);
                            }
                        }
                    }
                }
            }
        }
    }

    private final Problems problems = new Problems();
    private final Readings readings = new Readings();
    private final List<DatasetRow> rows = new ArrayList<>();

    private void rows(String table, String... lines) throws IOException {
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))) {
            new TableReader(DatasetFormat.byName(table), problems, readings, rows::add).read(records);
        }
    }

    @Test
    void aQualifierThatIsWrittenTwiceMustAgree() throws IOException {
        rows("funding", "programme,measure,amount,source,as_of,qualifier", "a,ALLOCATED,hơn 67 tỷ,s,2023,",
                "a,ALLOCATED,hơn 67 tỷ,s,2023,hơn", "a,ALLOCATED,hơn 67 tỷ,s,2023,ABOUT",
                "a,ALLOCATED,67000000000,s,2023,ABOUT");
        assertThat(rows).extracting(row -> row.value("qualifier")).containsExactly("MORE_THAN", "MORE_THAN", "ABOUT",
                "ABOUT");
        assertThat(problems.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.fault()).isEqualTo(ProblemCode.QUALIFIED_OTHERWISE.of("ABOUT"));
        });
        assertThat(readings.report().readings()).contains(
                new Reading("funding.csv", 2, "qualifier", "hơn 67 tỷ", "MORE_THAN", 1),
                new Reading("funding.csv", 2, "amount", "hơn 67 tỷ", "67000000000", 3));
    }

    @Test
    void aUnitBesideAValueIsHeldAgainstTheOneOfTheRow() throws IOException {
        rows("evaluations", "project,aspect,value,unit,source,as_of", "p,USE,53%,%,s,2023",
                "p,USE,53%,phần trăm,s,2023", "p,USE,53%,,s,2023", "p,USE,53%,người,s,2023");
        assertThat(rows).extracting(row -> row.value("unit")).containsExactly("%", "phần trăm", "%", "người");
        assertThat(problems.report().problems()).extracting(Problem::fault)
                .containsExactly(ProblemCode.UNIT_OTHERWISE.of("người", "%"));
        rows("observations", "indicator,place,value,source,as_of", "i,p,53%,s,2023", "i,p,53.7,s,2023");
        assertThat(readings.units()).isEqualTo(Map.of("%", List.of(2L)));
    }

    @Test
    void theKeyOfACountIsReadAsTheListItCountsBy() throws IOException {
        rows("counts", "programme,by,key,label,count,source,as_of", "a,theo tình trạng,Hoàn thành,xong,21,s,2023",
                "a,TOTAL,tổng số,tổng,42,s,2023", "a,STAGE,nghiệm thu,nghiệm thu,1,s,2023",
                "a,STATUS,nghiệm thu,nghiệm thu,1,s,2023");
        assertThat(rows).extracting(row -> row.value("key")).startsWith("COMPLETED", "TOTAL", "ACCEPTED");
        assertThat(problems.report().problems()).extracting(Problem::line).containsExactly(5L);
    }
}
