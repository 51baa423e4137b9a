package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.dataset.owntable.MadeReport.Formatted;
import vn.minhbach.dataset.owntable.MadeReport.Formula;

/** Reports as departments keep them: where their table is, what its columns are, and what its cells say. */
class OwnTableTest extends OwnTableSpecification {

    private static List<String> roles(OwnTable table) {
        return Proposal.of(table, null).stream().filter(role -> role.meaning() != Meaning.LEFT_OUT)
                .map(role -> java.util.stream.Stream
                        .of(role.column().letters(), role.meaning(), role.unit(), role.budget(), role.year())
                        .filter(Objects::nonNull).map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The report that this is all about: {@code mail.xlsx}. */
    @Test
    void theReportOfADepartment() throws IOException {
        OwnTable table = table(MadeReport.april(30));
        assertThat(roles(table)).containsExactly("B NAME", "C OWNER", "D TOTAL_INVESTMENT BILLION",
                "E ALLOCATED BILLION 2024", "F DISBURSED", "G RATE", "H STATUS", "I NOTE");
        assertThat(table.projects()).hasSize(30);
        assertThat(kinds(table)).endsWith("TOTAL Tổng cộng");
        TableReading reading = read(table);
        assertThat(reading.bad()).isEmpty();
        assertThat(told(reading.rows().get(29)))
                .isEqualTo("Dự án 30 TOTAL_INVESTMENT 12500000000 ALLOCATED 6200000000 DISBURSED 3100000000 RATE 50");
        assertThat(reading.rows().get(0).figures().get(2).amount().words()).isEqualTo("3,1 tỷ");
        assertThat(TitleReading.of(table.titles(), List.of()))
                .extracting(TitleReading::period, TitleReading::only, TitleReading::number)
                .containsExactly("2024-04", true, null);
    }

    @Test
    void aHeaderOfTwoRowsGroupsFormulasAndSignatures() throws IOException {
        OwnTable table = table(new MadeReport().row("UBND TỈNH", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 11 NĂM 2024")
                .row("(Kèm theo Báo cáo số 312/BC-SKHĐT ngày 05 tháng 12 năm 2024 của Sở Kế hoạch và Đầu tư)")
                .row(null, null, null, null, null, null, "ĐVT: triệu đồng")
                .row("TT", "Danh mục dự án", "Chủ đầu tư", "Tổng mức đầu tư", "Kế hoạch vốn năm 2024",
                        "Lũy kế giải ngân", null, "Khó khăn, vướng mắc")
                .row(null, null, null, null, null, "Số tiền", "Tỷ lệ giải ngân (%)")
                .merged("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "F5:G5", "H5:H6", "A2:H2")
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)", "(8)")
                .row(null, "TỔNG SỐ", null, 100500, 40000, 21000)
                .row("I", "Dự án chuyển tiếp", null, 80500, 30000, 20000)
                .row(1, "Trung tâm dữ liệu tỉnh", "Sở TT&TT", 50000.5, 20000, new Formula("E10*0.5", "10000", 0),
                        new Formula("F10/E10", "0.5", 4), "Chưa được bố trí đủ vốn đối ứng")
                .row(2, "Nền tảng chia sẻ dữ liệu", "Sở TT&TT", 30500, 10000, 10000, new Formula("F11/E11", "1", 4),
                        "Không")
                .row("II", "Dự án khởi công mới", null, 20000, 10000, 1000)
                .row(1, "Đường truyền", "Công an tỉnh", 20000, 10000, new Formula("#REF!", null, 0), null, "-")
                .skip().row(null, null, null, null, "Bắc Kạn, ngày 05 tháng 12 năm 2024")
                .row(null, "NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC").row(null, "Nguyễn Văn A"));
        assertThat(roles(table)).containsExactly("B NAME", "C OWNER", "D TOTAL_INVESTMENT MILLION",
                "E ALLOCATED MILLION 2024", "F DISBURSED MILLION", "G RATE", "H OBSTACLE");
        assertThat(kinds(table)).containsExactly("TOTAL TỔNG SỐ", "GROUP Dự án chuyển tiếp",
                "PROJECT Trung tâm dữ liệu tỉnh", "PROJECT Nền tảng chia sẻ dữ liệu",
                "GROUP Dự án khởi công mới", "PROJECT Đường truyền", "BELOW Bắc Kạn, ngày 05 tháng 12 năm 2024",
                "BELOW NGƯỜI LẬP BIỂU", "BELOW Nguyễn Văn A");
        TableReading reading = read(table);
        assertThat(reading.rows().stream().map(OwnTableTest::told)).containsExactly(
                "Trung tâm dữ liệu tỉnh TOTAL_INVESTMENT 50000500000 ALLOCATED 20000000000 DISBURSED 10000000000 RATE 50",
                "Nền tảng chia sẻ dữ liệu TOTAL_INVESTMENT 30500000000 ALLOCATED 10000000000 DISBURSED 10000000000 RATE 100",
                "Đường truyền TOTAL_INVESTMENT 20000000000 ALLOCATED 10000000000");
        assertThat(reading.bad()).extracting(TableReading.BadCell::cell, TableReading.BadCell::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F13", Fault.NO_VALUE));
        TitleReading title = TitleReading.of(table.titles(), List.of());
        assertThat(title.period()).isEqualTo("2024-11");
        assertThat(title.number()).isEqualTo("312/BC-SKHĐT");
        assertThat(title.issuedOn()).isEqualTo(LocalDate.of(2024, 12, 5));
        assertThat(title.issuer()).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(title.title()).isEqualTo("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 11 NĂM 2024");
    }

    @Test
    void agenciesHeadTheirProjectsAndPointsStandBeforeThousands() throws IOException {
        OwnTable table = table(new MadeReport().row("DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ").row("Tính đến ngày 30/11/2023")
                .row("Đơn vị tính: Nghìn đồng")
                .row("STT", "Nội dung", "Dự toán được duyệt", "Kinh phí giao năm 2023", "Giải ngân lũy kế",
                        "Giải ngân trong tháng", "Tình hình thực hiện")
                .row("1", "Sở Thông tin và Truyền thông")
                .row("1.1", "Nâng cấp hệ thống hội nghị", "6.200.000", "5.000", "2.500", "100", "Đã nghiệm thu")
                .row("1.2", "Số hóa hồ sơ", "1.200.500", "600.000", "hơn 300.000", "0", "Đang trình thẩm định")
                .row("2", "Ban quản lý dự án huyện", "1.000.000", "1.000.000", "0", "0")
                .row("2.1", "Camera", "1.000.000", "1.000.000", "-", "-", "Đến nay chưa có kế hoạch")
                .row("Cộng", null, "8.400.500", "1.605.000", "302.500"));
        assertThat(roles(table)).containsExactly("B NAME", "C COST_ESTIMATE THOUSAND", "D ALLOCATED THOUSAND 2023",
                "E DISBURSED THOUSAND", "G STATUS");
        assertThat(kinds(table)).containsExactly("GROUP Sở Thông tin và Truyền thông",
                "PROJECT Nâng cấp hệ thống hội nghị", "PROJECT Số hóa hồ sơ",
                "GROUP Ban quản lý dự án huyện", "PROJECT Camera", "TOTAL Cộng");
        assertThat(table.projects().get(2).group()).isEqualTo("Ban quản lý dự án huyện");
        TableReading reading = read(table);
        assertThat(reading.rows().stream().map(OwnTableTest::told)).containsExactly(
                "Nâng cấp hệ thống hội nghị COST_ESTIMATE 6200000000 ALLOCATED 5000000 DISBURSED 2500000",
                "Số hóa hồ sơ COST_ESTIMATE 1200500000 ALLOCATED 600000000 DISBURSED 300000000",
                "Camera COST_ESTIMATE 1000000000 ALLOCATED 1000000000");
        assertThat(reading.rows().get(1).figures().get(2).amount().qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(reading.bad()).isEmpty();
        assertThat(TitleReading.of(table.titles(), List.of()).period()).isEqualTo("2023-11-30");
    }

    @Test
    void aUnitOfTheWholeTableIsOneThatItsLinesAgreeOn() throws IOException {
        assertThat(units("ĐVT: tỷ đồng", "(Đơn vị: tỷ đồng)")).isEqualTo(Unit.BILLION);
        assertThat(units("ĐVT: tỷ đồng", "Đơn vị tính: triệu đồng")).as("asked").isNull();
        assertThat(units("Tỷ lệ giải ngân", "Đơn vị: Sở Lao động")).isNull();
    }

    private Unit units(String... lines) throws IOException {
        return table(new MadeReport().row("THÁNG 4/2024").row(lines[0]).row(lines[1])
                .row("STT", "Tên dự án", "Kế hoạch vốn", "Giải ngân").row(1, "X", 5, 3)).unit();
    }

    @Test
    void aSumStandsForItsPartsAndNoUnitIsGuessed() throws IOException {
        OwnTable table = table(new MadeReport().row("PHỤ LỤC 2").row("THEO DÕI CÁC DỰ ÁN 6 THÁNG ĐẦU NĂM 2024")
                .row("Tên dự án", "Kế hoạch vốn năm 2024", null, null, "Giải ngân", "Nguồn vốn")
                .row(null, "Tổng số", "Trong đó").row(null, null, "NSTW", "NS tỉnh")
                .merged("A3:A5", "B3:D3", "B4:B5", "C4:D4", "E3:E5", "F3:F5")
                .row("Cổng dữ liệu mở", 1.234, 1, 0.234, "1.234", "Đầu tư công")
                .row("Trợ lý ảo", 2, 2, null, "2 tỷ", "Vốn sự nghiệp"));
        assertThat(roles(table)).containsExactly("A NAME", "B ALLOCATED 2024", "E DISBURSED", "F FUND");
        TableReading reading = read(table);
        assertThat(reading.bad()).extracting(each -> each.cell() + " " + each.fault()).containsExactly("B6 NO_UNIT",
                "E6 NO_UNIT", "B7 NO_UNIT");
        List<ColumnRole> told = Proposal.of(table, null).stream().map(role -> role.meaning().isMoney()
                ? new ColumnRole(role.column(), role.meaning(), Unit.BILLION, null, 2024) : role).toList();
        reading = TableReading.of(table, told, table.projects());
        assertThat(reading.bad()).extracting(each -> each.cell() + " " + each.fault()).as("1.234 tỷ")
                .containsExactly("E6 TWO_READINGS");
        assertThat(told(reading.rows().get(0))).isEqualTo("Cổng dữ liệu mở ALLOCATED 1234000000");
        assertThat(TitleReading.of(table.titles(), List.of()).period()).isEqualTo("2024-H1");

        OwnTable parts = table(new MadeReport().row("Tên dự án", "KH vốn 2024 (trđ)", null, "Ghi chú")
                .row(null, "NSTW", "NS tỉnh").merged("A1:A2", "B1:C1", "D1:D2").row("Cổng", 10, 5));
        assertThat(Proposal.of(parts, null).stream().filter(role -> role.meaning() == Meaning.ALLOCATED))
                .extracting(ColumnRole::budget, ColumnRole::unit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Budget.CENTRAL, Unit.MILLION),
                        org.assertj.core.groups.Tuple.tuple(Budget.PROVINCE, Unit.MILLION));
    }

    @Test
    void partsOfAProjectAreNoProjectsAndSharesAreWhatTheFiguresComeTo() throws IOException {
        OwnTable table = table(new MadeReport().row("BÁO CÁO QUÝ III/2024").row("(Đơn vị: tỷ đồng)")
                .row("Stt", "Tên dự án/Hạng mục", "Kế hoạch vốn 2024", "Đã giải ngân", "Tỷ lệ giải ngân",
                        "% hoàn thành", "Trạng thái")
                .row("A", "LĨNH VỰC Y TẾ", 3, 1).row("I", "Chuyển tiếp", 3, 1)
                .row(1, "Bệnh án điện tử", 2, 0.9, 0.45, 0.4, "Đang triển khai gói thầu số 3")
                .row("a", "Phần mềm", 1, 0.5).row("-", "Thiết bị", 1, 0.4)
                .row(2, "Khám từ xa", 1, 0.005, 0.5, new Formatted("0.35", 4), "Tạm dừng")
                .row(null, "Trong đó: tư vấn", 0.1, 0)
                .row("B", "LĨNH VỰC KHÁC", 1, 1).row(1, "Khác", 1, 0.3, 0.9, 45, "Xong"));
        assertThat(kinds(table)).containsExactly("GROUP LĨNH VỰC Y TẾ", "GROUP Chuyển tiếp", "PROJECT Bệnh án điện tử",
                "PART Phần mềm", "PART Thiết bị", "PROJECT Khám từ xa",
                "PART Trong đó: tư vấn", "GROUP LĨNH VỰC KHÁC", "PROJECT Khác");
        assertThat(roles(table)).containsExactly("B NAME", "C ALLOCATED BILLION 2024", "D DISBURSED BILLION", "E RATE",
                "F PERCENT", "G STATUS");
        TableReading reading = read(table);
        assertThat(reading.rows().stream().map(OwnTableTest::told)).containsExactly(
                "Bệnh án điện tử ALLOCATED 2000000000 DISBURSED 900000000 RATE 45",
                "Khám từ xa ALLOCATED 1000000000 DISBURSED 5000000 RATE 0.5 PERCENT 35",
                "Khác ALLOCATED 1000000000 DISBURSED 300000000 PERCENT 45");
        assertThat(reading.bad()).extracting(each -> each.cell() + " " + each.fault())
                .as("neither 0,9% nor 90% of 30%; 0,4% or 40%").containsExactly("F6 UNCLEAR_RATE", "E12 UNCLEAR_RATE");
        assertThat(TitleReading.of(table.titles(), List.of()).period()).isEqualTo("2024-Q3");
        assertThat(List.of("BÁO CÁO QUÍ III NĂM 2024", "Báo cáo Qúy III/2024", "Báo cáo quí 3 năm 2024"))
                .allSatisfy(
                        line -> assertThat(TitleReading.of(List.of(line), List.of()).period()).isEqualTo("2024-Q3"));
    }

    @Test
    void aNumberTellsNothingOfHowTextsAreWritten() throws IOException {
        OwnTable table = table(new MadeReport().row("Tên dự án", "KH vốn 2024 (tỷ đồng)", "Ghi chú")
                .row("Cổng dữ liệu", 67.5).row("Kho", "1.234"));
        TableReading reading = read(table);
        assertThat(reading.bad()).extracting(each -> each.cell() + " " + each.fault())
                .containsExactly("B3 TWO_READINGS");
        assertThat(reading.rows().stream().map(OwnTableTest::told))
                .containsExactly("Cổng dữ liệu ALLOCATED 67500000000", "Kho");
    }

    @Test
    void ofTwoYearsThatOfTheTableCounts() throws IOException {
        OwnTable table = table(new MadeReport().row("Tên dự án", "Kế hoạch vốn năm 2023 (tỷ đồng)",
                "Kế hoạch vốn năm 2024 (tỷ đồng)", "Lũy kế giải ngân năm 2024 (tỷ đồng)").row("Cổng", 1, 2, 1));
        assertThat(Proposal.of(table, 2024).stream().map(role -> role.column().letters() + " " + role.meaning()))
                .containsExactly("A NAME", "B LEFT_OUT", "C ALLOCATED", "D DISBURSED");
        assertThat(Proposal.of(table, 2023).stream().map(role -> role.column().letters() + " " + role.meaning()))
                .containsExactly("A NAME", "B ALLOCATED", "C LEFT_OUT", "D DISBURSED");
    }

    @Test
    void manyBracketsTakeNoTime() throws IOException {
        MadeReport report = new MadeReport().row("STT", "Tên dự án", "Kế hoạch vốn 2024 (tỷ đồng)");
        for (int i = 1; i <= 500; i++) {
            report.row(i, "(".repeat(3_900), i);
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(20),
                () -> table(report));
    }
}
