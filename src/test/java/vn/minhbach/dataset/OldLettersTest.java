package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.catalogue.Language;

/** Headers and names of sheets in an old encoding are told as that, once, with what they say. */
class OldLettersTest {

    @TempDir
    Path folder;

    private static List<Problem> read(String table, String... lines) throws IOException {
        Problems problems = new Problems();
        TableFormat format = DatasetFormat.byName(table);
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), format)) {
            new TableReader(format, problems, row -> {
            }).read(records);
        }
        return problems.report().problems();
    }

    private static String called(TableFormat table, ColumnFormat column) {
        return FormatDescriptions.in(Language.VI).label(table, column.name());
    }

    @Test
    void aHeaderInAnOldEncodingIsToldOnceWithWhatItSays() throws IOException {
        for (Map.Entry<String, UnaryOperator<String>> encoding : OldEncodings.ALL.entrySet()) {
            for (TableFormat table : DatasetFormat.TABLES) {
                List<String> names = table.columns().stream().map(column -> called(table, column)).distinct().toList();
                List<String> written = names.stream().map(encoding.getValue()).toList();
                List<Problem> problems = read(table.name(),
                        written.stream().collect(Collectors.joining("\";\"", "\"", "\"")));
                assertThat(problems).as(encoding.getKey() + " " + table.name() + " " + written).singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.fault().key()).isEqualTo(encoding.getKey());
                            assertThat(problem.line()).isEqualTo(1);
                            assertThat(List.of(String.valueOf(problem.fault().arguments().get("meant"))
                                    .toLowerCase(Locale.ROOT).split(", ")))
                                    .as(problem.found())
                                    .isSubsetOf(names.stream()
                                            .flatMap(
                                                    name -> List.of(name.toLowerCase(Locale.ROOT).split(", ")).stream())
                                            .toList());
                        });
            }
        }
    }

    @Test
    void ofColumnsInAnOldEncodingThoseBesideThemAreReadAsEver() throws IOException {
        List<Problem> problems = read("agencies", "BẢNG CÁC ĐƠN VỊ,,", "code,Tªn,Địa bàn", "a1,Sở Thử,");
        assertThat(problems).extracting(Problem::fault).containsExactly(ProblemCode.LETTERS_TCVN3.of("Tên"),
                ProblemCode.CELL_REQUIRED.of());
        assertThat(problems.get(0)).extracting(Problem::line, Problem::found).containsExactly(2L, "Tªn");
    }

    @Test
    void aColumnInAnOldEncodingThatNobodyKnowsIsToldWhereItHoldsAnything() throws IOException {
        assertThat(read("agencies", "code,name,place,§iÓm ®¸nh gi¸,Ng­êi nhËp", "a1,Sở Thử,p,,")).isEmpty();
        assertThat(read("agencies", "code,name,place,§iÓm ®¸nh gi¸,Ng­êi nhËp", "a1,Sở Thử,p,5,Lan"))
                .extracting(Problem::fault).containsExactly(ProblemCode.LETTERS_TCVN3.of("Điểm đánh giá, Người nhập"));
        assertThat(read("agencies", "code,name,place,Điểm đánh giá", "a1,Sở Thử,p,5"))
                .extracting(problem -> problem.fault().key()).containsExactly("unknown-column");
    }

    @Test
    void whatIsLostOfAHeaderIsToldAsThat() throws IOException {
        assertThat(read("agencies", "M?,T?n,?ịa b?n", "a1,Sở Thử,p")).extracting(Problem::fault)
                .containsExactly(ProblemCode.LETTERS_LOST.of());
    }

    private List<Problem> open(MadeWorkbook workbook) throws IOException {
        Problems problems = new Problems();
        try (DatasetInput dataset = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)))
                .open(workbook.write(folder.resolve("a.xlsx")), "a.xlsx")) {
            dataset.check(problems);
            assertThat(dataset).isInstanceOfSatisfying(RefusedDataset.class,
                    refused -> assertThat(refused.mayBeOwn()).as("it is no table of one's own").isFalse());
        }
        return problems.report().problems();
    }

    @Test
    void sheetsWithNamesInAnOldEncodingAreToldOnce() throws IOException {
        String row = MadeWorkbook.row(MadeWorkbook.words("a"), MadeWorkbook.words("b"));
        for (Map.Entry<String, UnaryOperator<String>> encoding : OldEncodings.ALL.entrySet()) {
            for (List<String> names : List.of(List.of("Kinh phí"), List.of("Dự án", "Kinh phí"),
                    List.of("Báo cáo tháng"))) {
                if (names.stream().anyMatch(name -> encoding.getValue().apply(name).equals(name))) {
                    // VNI has í as Unicode has it.
                    continue;
                }
                MadeWorkbook workbook = new MadeWorkbook();
                names.forEach(name -> workbook.sheet(encoding.getValue().apply(name), row));
                assertThat(open(workbook)).as(encoding.getKey() + names).singleElement().satisfies(problem -> {
                    assertThat(problem.fault().key()).isEqualTo(encoding.getKey());
                    assertThat(problem.fault().arguments()).containsEntry("meant", String.join(", ", names));
                });
            }
        }
    }
}
