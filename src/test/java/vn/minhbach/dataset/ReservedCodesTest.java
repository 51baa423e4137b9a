package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under some codes the portal shows what is its own: there nothing else could be found. */
class ReservedCodesTest {

    private static Report read(String table, String header, String row) throws IOException {
        Problems problems = new Problems();
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream((header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8)))) {
            new TableReader(DatasetFormat.byName(table), problems, new Readings(), each -> {
            }).read(records);
        }
        return problems.report();
    }

    @ParameterizedTest
    @CsvSource({"places, compare", "projects, unevaluated", "datasets, template", "datasets, api"})
    void anAddressOfThePortalIsRefusedAsACode(String table, String code) throws IOException {
        String header = switch (table) {
            case "places" -> "code,kind,name";
            case "projects" -> "code,name,kind,field,place,source";
            default -> "publisher,title,licence,contact";
        };
        String rest = switch (table) {
            case "places" -> ",PROVINCE,Tỉnh";
            case "projects" -> ",Dự án,PROJECT,DATA,p,s";
            default -> ",Dữ liệu,CC0-1.0,thử";
        };
        assertThat(read(table, header, code + rest).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(ProblemCode.RESERVED_CODE.of());
            assertThat(problem.allowed()).isEqualTo(AllowedForm.OTHER_CODE.of());
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(header.substring(0, header.indexOf(',')));
        });
        assertThat(read(table, header, code + "-2" + rest).problems()).isEmpty();
    }

    /** What is an address among places is none among projects. */
    @Test
    void whatIsReservedInOneTableIsFreeInAnother() throws IOException {
        assertThat(read("projects", "code,name,kind,field,place,source", "compare,Dự án,PROJECT,DATA,p,s").problems())
                .isEmpty();
        assertThat(read("places", "code,kind,name", "unevaluated,PROVINCE,Tỉnh").problems()).isEmpty();
    }
}
