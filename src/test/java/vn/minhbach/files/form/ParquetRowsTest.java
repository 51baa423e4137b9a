package vn.minhbach.files.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;
import vn.minhbach.running.DuckDb;

/** What is in a Parquet file is what was in the table, in columns of one type each. */
class ParquetRowsTest {

    private static final RowContext IN = new RowContext(null, Language.VI, "");
    private static final TableStyle STYLE = new TableStyle(false, false,
            new TableNotes("Nguồn", "Minh Bạch: thử", LocalDateTime.MIN, "…",
                    List.of(new TableNotes.Note("licence", "Giấy phép", "CC-BY-4.0"),
                            new TableNotes.Note("licence", "Giấy phép", "CC0-1.0"))));

    private record Row(String text, BigDecimal number, Integer whole, LocalDate day, Instant time, Boolean flag) {
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().text("text", Row::text).number("number", Row::number)
            .whole("whole", Row::whole).day("day", Row::day)
            .cell("time", ColumnKind.TIME, (in, each) -> each.time).flag("flag", Row::flag);

    private static Row row(String number) {
        return new Row("Bắc Kạn", new BigDecimal(number), 2023, LocalDate.of(1899, 12, 31),
                Instant.parse("2026-11-27T15:00:00.123456Z"), false);
    }

    private static byte[] file(List<Row> rows) throws IOException {
        Production production = new Production(FileTable.of("test", COLUMNS, rows, IN), FileForm.PARQUET, STYLE, false);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece = production.next(); piece != null; piece = production.next()) {
            assertThat(piece).as("what is kept at once").hasSizeLessThan(8 << 20);
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static Map<Object, Object> types(byte[] file) {
        return DuckDb.query("describe select * from read_parquet(?)", file, ".parquet").stream()
                .collect(Collectors.toMap(each -> each.get("column_name"), each -> each.get("column_type")));
    }

    @Test
    void eachColumnHasItsType() throws IOException {
        Map<Object, Object> types = Map.of("text", "VARCHAR", "number", "DECIMAL(38,9)", "whole", "BIGINT", "day",
                "DATE", "time", "TIMESTAMP WITH TIME ZONE", "flag", "BOOLEAN");
        assertThat(types(file(List.of()))).as("of no rows").isEqualTo(types);
        byte[] file = file(List.of(row("36000000000"), new Row(null, null, null, null, null, null), row("-0.000000001"),
                row("-99999999999999999999999999999.999999999")));
        assertThat(types(file)).isEqualTo(types);
        List<Map<String, Object>> rows = DuckDb.query("select * from read_parquet(?)", file, ".parquet");
        assertThat(rows.get(0)).containsEntry("text", "Bắc Kạn").containsEntry("whole", 2023L)
                .containsEntry("day", LocalDate.of(1899, 12, 31)).containsEntry("flag", false);
        assertThat(((OffsetDateTime) rows.get(0).get("time")).toInstant())
                .isEqualTo(Instant.parse("2026-11-27T15:00:00.123456Z"));
        assertThat(rows.get(1).values()).containsOnlyNulls();
        assertThat(rows.stream().map(each -> (BigDecimal) each.get("number")).filter(each -> each != null)
                .map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString))
                .containsExactly("36000000000", "-0.000000001", "-99999999999999999999999999999.999999999");
    }

    @Test
    void aNumberIsNeverRounded() throws IOException {
        for (String exact : List.of("0.0000000001", "100000000000000000000000000000",
                "-123456789012345678901234567890.123456789012345")) {
            byte[] file = file(List.of(row("1.50"), row(exact)));
            assertThat(types(file)).containsEntry("number", "VARCHAR");
            assertThat(DuckDb.query("select number from read_parquet(?)", file, ".parquet").stream()
                    .map(each -> each.get("number"))).containsExactly("1.50", exact);
        }
        assertThat(types(file(List.of(row("0.100000000000"))))).as("that says the same in fewer digits")
                .containsEntry("number", "DECIMAL(38,9)");
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        assertThat(
                DuckDb.query("select decode(value) as value from parquet_kv_metadata(?) where decode(key) = 'licence'",
                        file(List.of()), ".parquet"))
                .extracting(each -> each.get("value"))
                .containsExactly("CC-BY-4.0\nCC0-1.0");
    }

    /** Also where long texts come behind short ones. */
    @Test
    void groupsOfRowsAreOfLimitedSize() throws IOException {
        Random random = new Random(7);
        List<Row> rows = IntStream.range(0, 30_000).mapToObj(each -> new Row(text(random, each < 29_800 ? 150 : 15_000),
                BigDecimal.valueOf(each * 7_919L), each, null, null, true)).toList();
        byte[] file = file(rows);
        assertThat(file(rows)).as("the same bytes").isEqualTo(file);
        assertThat(DuckDb
                .query("select count(*) as rows, sum(number) as sum, sum(length(text)) as letters from read_parquet(?)",
                        file, ".parquet")
                .get(0).toString())
                .isEqualTo("{rows=30000, sum=" + BigDecimal.valueOf(7_919L * 30_000 * 29_999 / 2).setScale(9)
                        + ", letters=" + rows.stream().mapToLong(each -> each.text.length()).sum() + "}");
        List<Map<String, Object>> groups = DuckDb.query(
                "select row_group_id, sum(total_compressed_size) as bytes from parquet_metadata(?) group by 1", file,
                ".parquet");
        assertThat(groups).hasSizeGreaterThan(1)
                .allSatisfy(each -> assertThat(Long.parseLong(each.get("bytes").toString())).isLessThan(8L << 20));
    }

    private static String text(Random random, int bytes) {
        byte[] any = new byte[bytes];
        random.nextBytes(any);
        return Base64.getEncoder().encodeToString(any);
    }
}
