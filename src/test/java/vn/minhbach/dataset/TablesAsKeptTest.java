package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.dataset.MadeWorkbook.cell;
import static vn.minhbach.dataset.MadeWorkbook.row;
import static vn.minhbach.dataset.MadeWorkbook.words;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.catalogue.Language;

/** Tables as people keep them: by the names that people give them, and with what they write around them. */
class TablesAsKeptTest extends KeptTables {

    @Test
    void columnsMayBeCalledAsPeopleCallThem() throws IOException {
        csv("funding", "Kế hoạch,Loại,Năm,Số tiền,Nguồn,Thời điểm,Trích dẫn", ALLOCATED, DISBURSED);
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT);
        assertThat(notes()).contains("funding:1 Số tiền: is the column amount",
                "funding:1 Loại: is the column measure");
    }

    @Test
    void namesOfColumnsMayBeInAnyCaseWithAnySignsBetweenTheirWords() throws IOException {
        for (String header : List.of(FUNDING.toUpperCase(Locale.ROOT),
                "Programme ,MEASURE,Fiscal Year,amount\u00a0,source,As of,quote",
                "programme*,Measure (*),FISCAL-YEAR,Amount (đồng),Source*,As_Of*,Quote",
                "ke hoach nam,KHOẢN MỤC VỐN,nam ngan sach,so tien,nguồn,noi ve thoi diem,Nguyên văn trích từ nguồn")) {
            rows.clear();
            csv("funding", header, ALLOCATED, DISBURSED);
            assertThat(faults()).as(header).isEmpty();
            assertThat(funding()).as(header).isEqualTo(AS_FORMAT);
        }
    }

    @Test
    void everyColumnIsFoundByItsLabelInBothLanguagesAndBelongsToNoOther() {
        for (TableFormat table : DatasetFormat.TABLES) {
            for (ColumnFormat column : table.columns()) {
                for (Language language : Language.values()) {
                    String label = FormatDescriptions.in(language).label(table, column.name());
                    assertThat(KnownNames.ofColumns(table).meant(label)).as(table.sheet() + " " + label)
                            .containsExactly(column.name());
                }
                for (String call : FormatDescriptions.in(Language.VI).alsoCalled(table, column)) {
                    assertThat(KnownNames.ofColumns(table).meant(call)).as(table.sheet() + " " + call)
                            .containsExactly(column.name());
                }
            }
            for (Language language : Language.values()) {
                assertThat(KnownNames.ofTables().meant(FormatDescriptions.in(language).label(table)))
                        .containsExactly(table.sheet());
            }
            FormatDescriptions.in(Language.VI).alsoCalled(table).forEach(
                    call -> assertThat(KnownNames.ofTables().meant(call)).as(call).containsExactly(table.sheet()));
        }
    }

    @Test
    void aColumnThatComesTwiceAndAUnitThatWouldMultiplyItsNumbersAreRefused() throws IOException {
        csv("funding", "programme,measure,amount,Số tiền,source,as_of", "p,ALLOCATED,67000000000,67000000000,s,2023");
        assertThat(faults()).containsExactly("1 Số tiền: and “amount” are both the column amount");
        csv("observations", "indicator,place,value,Giá trị (tỷ đồng),source,as_of", "i,p,1,67,s,2023");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("1 Giá trị (tỷ đồng): is no column"));
    }

    @Test
    void theNearestNameIsOfferedOnlyWhereItIsNear() throws IOException {
        csv("funding", "programme,measure,amuont,source,as_of,xyzzy,words", "p,ALLOCATED,1,s,2023,?,w");
        assertThat(faults()).containsExactly("1 amuont: is no column; the nearest is amount", "1 xyzzy: is no column");
        assertThat(NearestName.to("qqq", List.of("by", "key", "count"))).isNull();
        assertThat(NearestName.to("Bảng theo dõi", List.of("funding", "places"))).isNull();
    }

    @Test
    void columnsThatHoldNothingAreNoMatter() throws IOException {
        csv("funding", FUNDING + ",,Cột thừa", ALLOCATED + ",,\u00a0", DISBURSED + ",,");
        assertThat(faults()).isEmpty();
        csv("funding", FUNDING + ",", ALLOCATED + ",", DISBURSED + ",x");
        assertThat(faults()).containsExactly("1 : names no column");
    }

    @Test
    void rowsOfNothingThatIsSeenAreEmpty() throws IOException {
        csv("funding", FUNDING, ALLOCATED, "\u00a0,,,,,,", "\u200b,\ufeff,\u2060,,,\u3000,", DISBURSED);
        workbook(new MadeWorkbook().sheet("funding",
                line(FUNDING) + line("\u00a0,,,,,,") + line(ALLOCATED) + line("\u200b,\u00a0") + line(DISBURSED)));
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT + ", " + AS_FORMAT);
    }

    @Test
    void whatStandsAboveTheHeaderIsLeftOutAndSaid() throws IOException {
        workbook(new MadeWorkbook().sheet("funding",
                line("BẢNG KINH PHÍ NĂM 2023,,,,,,") + line("Đơn vị tính: đồng") + row() + line(FUNDING)
                        + line("(1),(2),(3),(4),(5),(6),(7)")
                        + line(ALLOCATED) + line(DISBURSED)));
        csv("funding", "BẢNG KINH PHÍ,,,,,,", "", FUNDING, ALLOCATED, DISBURSED);
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT + ", " + AS_FORMAT);
        assertThat(notes()).containsExactly("funding:1 BẢNG KINH PHÍ NĂM 2023: 2 rows above the header, left out",
                "funding:5 (1) (2) (3) (4) (5) (6) (7): the row that numbers the columns, left out",
                "funding:1 BẢNG KINH PHÍ: 1 row above the header, left out");
    }

    @Test
    void aTableWithoutAHeaderIsRefusedInOneMessage() throws IOException {
        csv("funding", ALLOCATED, DISBURSED);
        assertThat(problems.report().problems()).singleElement().extracting(problem -> problem.text(Language.EN, false))
                .asString()
                .contains("no row names the columns of the table", "measure", "source", "as_of");
        assertThat(rows).isEmpty();
    }

    @Test
    void aColumnOfRunningNumbersIsLeftOut() throws IOException {
        csv("funding", "STT," + FUNDING, "1," + ALLOCATED, "2," + DISBURSED);
        csv("funding", FUNDING + ",TT", ALLOCATED + ",I", DISBURSED + ",1.1");
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT + ", " + AS_FORMAT);
        assertThat(notes()).contains("funding:1 STT: the column of running numbers, left out",
                "funding:1 TT: the column of running numbers, left out");
        csv("funding", "No.," + FUNDING, "12," + ALLOCATED, "812," + DISBURSED);
        assertThat(faults()).containsExactly("1 No.: is no column");
    }

    private Path zip(String file, byte[] bytes) throws IOException {
        Path written = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(written))) {
            zip.putNextEntry(new ZipEntry(file));
            zip.write(bytes);
            zip.closeEntry();
        }
        return written;
    }

    @Test
    void filesMayBeSeparatedAsExcelDoesIt() throws IOException {
        String lines = String.join("\r\n", FUNDING, ALLOCATED, DISBURSED);
        for (String text : List.of(lines.replace(',', ';'), "sep=;\r\n" + lines.replace(',', ';'),
                "BẢNG KINH PHÍ, NĂM 2023;;;;;;\r\n" + lines.replace(',', ';'), lines.replace(',', '\t'))) {
            for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8),
                    ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                    ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                    ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
                rows.clear();
                read(zip("funding.csv", bytes));
                assertThat(faults()).as(text).isEmpty();
                assertThat(funding()).as(text).isEqualTo(AS_FORMAT);
            }
        }
        assertThat(rows).extracting(DatasetRow::line).containsExactly(2L, 3L);
        rows.clear();
        read(zip("Kinh phí.txt", ("\ufeff" + lines.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)));
        assertThat(funding()).isEqualTo(AS_FORMAT);
        read(zip("funding.csv", lines.getBytes(StandardCharsets.UTF_16LE)));
        assertThat(problems.report().problems()).singleElement().extracting(problem -> problem.fault().key())
                .isEqualTo("not-utf-8");
    }

    @Test
    void whatIsNoXlsxIsCalledWhatItIs() throws IOException {
        byte[] compound = new byte[4096];
        ByteBuffer.wrap(compound).putInt(0xd0cf11e0).order(ByteOrder.LITTLE_ENDIAN).putShort(30, (short) 9).putInt(48,
                1);
        for (Map.Entry<String, String> kind : Map.of("Workbook", "old-workbook", "Book", "old-workbook",
                "EncryptedPackage", "locked-workbook", "WordDocument", "no-dataset").entrySet()) {
            byte[] file = compound.clone();
            byte[] name = kind.getKey().getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, 1024 + 128, name.length);
            Problems of = new Problems();
            new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)))
                    .open(Files.write(folder.resolve("a.xls"), file), "a.xls").check(of);
            assertThat(of.report().problems()).singleElement().extracting(problem -> problem.fault().key())
                    .isEqualTo(kind.getValue());
        }
        workbook(new MadeWorkbook().part("xl/workbook.bin", "x"));
        assertThat(problems.report().problems()).singleElement().extracting(problem -> problem.text(Language.EN, true))
                .asString().contains("binary workbook (XLSB): save it as XLSX");
    }

    @Test
    void aTypeOfMacrosOfWhichTheWorkbookHasNoneIsNoMacro() throws IOException {
        String types = "<Types><Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>";
        workbook(new MadeWorkbook().sheet("funding", line(FUNDING) + line(ALLOCATED) + line(DISBURSED))
                .part("[Content_Types].xml", types));
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT);
        workbook(new MadeWorkbook().part("xl/sheet.bin", "x").part("[Content_Types].xml", types));
        assertThat(faults()).containsExactly("0 null: holds macros");
    }

    @Test
    void sheetsMayBeCalledAsPeopleCallThemAndEmptyOnesAreNoMatter() throws IOException {
        workbook(new MadeWorkbook().sheet("Kinh phí", line(FUNDING) + line(ALLOCATED) + line(DISBURSED))
                .sheet("Sheet1", "").sheet("Trang tính2", row(words("\u00a0"))));
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT);
        assertThat(notes()).containsExactly("funding:0 Kinh phí: is the table funding");
        workbook(new MadeWorkbook().sheet("Sheet1", row(words("ghi chép"))).sheet("DỰ ÁN", "").sheet("projects", "")
                .sheet("Foundings", row(cell("b", "<v>1</v>"))));
        assertThat(faults()).containsExactlyInAnyOrder("0 null: is the name of no table",
                "0 null: is the name of no table; the nearest is funding",
                "0 null: and the sheet “DỰ ÁN” are both the table projects");
    }
}
