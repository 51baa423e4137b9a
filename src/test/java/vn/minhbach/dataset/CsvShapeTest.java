package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What divides a text into cells is told by its rows being equally wide, and whether it is a table at all. */
class CsvShapeTest {

    private static char separator(String... lines) {
        return CsvForm.shape(String.join("\n", lines)).separator();
    }

    private static boolean isTable(String... lines) {
        return CsvForm.shape(String.join("\n", lines)).isTable();
    }

    @Test
    void commasWithinNumbersDivideNothing() {
        assertThat(separator("STT;Tên dự án;Kế hoạch;Giải ngân", "1;Kho dữ liệu;67,000,000,000;36,000,000,000",
                "2;Cổng;5,000,000;900,000")).isEqualTo(';');
        assertThat(separator("Tên;Vốn, đồng;Đã chi, đồng", "Kho;67,000,000;36,000,000", "Cổng;67,000,000;36,000,000",
                "Cầu;67,000,000;36,000,000")).as("as often in each row").isEqualTo(';');
        assertThat(separator("Tên;Kế hoạch;Chi", "Kho;12,5;6,2", "Cổng;1,5;0,5")).isEqualTo(';');
        assertThat(separator("Tên\tKế hoạch\tChi", "Kho\t67,000,000\t1,000", "Cổng; cầu\t1,500\t500")).isEqualTo('\t');
        assertThat(separator("BIỂU 2;;", "Tên;Ghi chú;Vốn", "Kho;một, hai, ba, bốn, năm;1", "Cổng;một, hai, ba;2",
                "Cầu;;3")).isEqualTo(';');
    }

    @Test
    void semicolonsWithinCellsDivideNothing() {
        assertThat(separator("Tên,Ghi chú,Vốn", "Kho,a;b;c,1", "Cổng,d;e,2")).isEqualTo(',');
        assertThat(separator("Tên,Ghi chú,Vốn", "\"Kho; cầu, cổng\",\"a;b;c\",1", "\"Cổng\nhai\",\"d;e\",2"))
                .isEqualTo(',');
        assertThat(separator("Báo cáo tháng 4; năm 2024; của Sở", "Tên,Ghi chú,Vốn", "Kho,a,1", "Cổng,b,2"))
                .isEqualTo(',');
        assertThat(separator("sep=,", "a;b,c;d")).as("as it says").isEqualTo(',');
        assertThat(separator("one", "two")).isEqualTo(',');
    }

    @Test
    void aTableIsOneWhateverStandsInIt() {
        assertThat(isTable("THEO DÕI CÔNG TRÌNH;;;", "Mục;Đầu việc;Cấp vốn;Đã chi ra", "1;Nhà văn hóa;12,5;8"))
                .isTrue();
        assertThat(isTable("Theo dõi công trình", "Mục,Đầu việc,Cấp vốn", "1,Nhà văn hóa,12.5",
                "2,\"Trạm bơm, giai đoạn 2\",4")).isTrue();
        assertThat(isTable("Mục, Đầu việc, Cấp vốn", "1, Nhà văn hóa, 12.5", "2, Trạm bơm, 4"))
                .as("with spaces, and numbers below each other").isTrue();
        assertThat(isTable("sep=|", "Việc|Ai|Khi", "Họp|Lan|Mai")).isTrue();
        assertThat(isTable("Tên\tGhi chú\tVốn", "Kho, cầu, cổng\ta, b, c, d\t1")).isTrue();
    }

    @Test
    void aLetterIsNoneHoweverManyCommasItHas() {
        assertThat(isTable("Kính gửi: Sở Kế hoạch, Sở Tài chính, Sở Thông tin,",
                "Thực hiện Kế hoạch 12, Công văn 13, Sở báo cáo như sau,", "các dự án đúng tiến độ, đủ vốn.",
                "Trân trọng.")).isFalse();
        assertThat(isTable("Một, hai, ba", "Bốn, năm, sáu", "Bảy, tám, chín")).as("equally wide by chance").isFalse();
        assertThat(isTable("Nơi nhận: như trên; lưu VT; P.CNTT", "Đề nghị: bố trí vốn; cử người; báo cáo")).isFalse();
        assertThat(isTable("Ngày 5, tháng 4, năm 2024, họp", "Có mặt: Lan, Minh, Hoa, Tú, Nga", "Vắng: Nam, Bắc",
                "Ý kiến 1, 2, 3, 4, 5, 6 đều thông qua")).isFalse();
        assertThat(isTable("{\"a\": 1, \"b\": 2,", "\"c\": [1, 2, 3, 4],", "\"d\": {}, \"e\": 5, \"f\": 6}")).isFalse();
        assertThat(isTable("")).isFalse();
    }
}
