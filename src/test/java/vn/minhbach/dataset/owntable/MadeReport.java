package vn.minhbach.dataset.owntable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.minhbach.dataset.MadeWorkbook;
import vn.minhbach.dataset.Origin;

/** A department's own report as an Excel file, made row by row. */
public final class MadeReport {

    /**
     * A formula and what Excel made of it, null where no program has worked it out.
     *
     * @param format as of {@link MadeWorkbook#figure}
     */
    public record Formula(String formula, String result, int format) {
    }

    /** A number that is shown by a format, as of {@link MadeWorkbook#figure}. */
    public record Formatted(String number, int format) {
    }

    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private int line;

    /**
     * The kind of {@code mail.xlsx}: one row of headings, units in them, a column without one whose cells have theirs.
     */
    public static MadeReport april(int projects) {
        return april(projects, "THÁNG 4/2024", "3,1 tỷ");
    }

    public static MadeReport april(int projects, String month, String disbursed) {
        MadeReport report = new MadeReport().row("UBND TỈNH BẮC KẠN - SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
                .row("BIỂU TỔNG HỢP TIẾN ĐỘ CÁC DỰ ÁN CHUYỂN ĐỔI SỐ " + month)
                .merged("A1:G1").merged("A2:G2").skip()
                .row("STT", "Tên dự án", "Chủ đầu tư", "Tổng mức đầu tư (tỷ đồng)", "KH vốn 2024 (tỷ đồng)",
                        "Giải ngân đến nay", "Tỷ lệ", "Tiến độ", "Ghi chú");
        for (int i = 1; i <= projects; i++) {
            report.row(i, "Dự án " + i, "Sở TTTT", 12.5, 6.2, disbursed, disbursed.startsWith("3,1") ? "50%" : null,
                    "Đang thực hiện");
        }
        int last = 4 + projects;
        return report.row(null, "Tổng cộng", null, new Formula("SUM(D5:D" + last + ")", null, 0),
                new Formula("SUM(E5:E" + last + ")", null, 0));
    }

    public MadeReport row(Object... cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                rows.append(cell(cells[i]).replaceFirst("<c", "<c r=\"" + Origin.letters(i + 1) + line + "\""));
            }
        }
        rows.append("</row>");
        return this;
    }

    private static String cell(Object cell) {
        if (cell instanceof Formula formula) {
            return "<c s=\"" + formula.format + "\"><f>" + formula.formula + "</f>"
                    + (formula.result == null ? "" : "<v>" + formula.result + "</v>") + "</c>";
        }
        if (cell instanceof Formatted formatted) {
            return MadeWorkbook.figure(formatted.number, formatted.format);
        }
        return cell instanceof Number ? MadeWorkbook.figure(cell.toString(), 0) : MadeWorkbook.words((String) cell);
    }

    public MadeReport skip() {
        line++;
        return this;
    }

    public MadeReport merged(String... cells) {
        merged.addAll(List.of(cells));
        return this;
    }

    public Path write(Path file) throws IOException {
        StringBuilder cells = new StringBuilder();
        merged.forEach(each -> cells.append("<mergeCell ref=\"").append(each).append("\"/>"));
        return new MadeWorkbook().sheet("Sheet1",
                out -> MadeWorkbook.write(out,
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + rows
                                + "</sheetData><mergeCells>" + cells + "</mergeCells></worksheet>"))
                .write(file);
    }

    public byte[] bytes(Path folder) throws IOException {
        return Files.readAllBytes(write(folder.resolve("report.xlsx")));
    }
}
