package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.dataset.Problem;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a row refers to may be named, or given by its number; where that is not certain, all that it may be is told. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NamedReferencesTest extends PublishingSpecification {

    private String read(Outcome outcome) {
        return String
                .join("\n",
                        ((Outcome.Published) outcome).read().readings().stream().map(each -> each.file() + ":"
                                + each.line() + " " + each.column() + " " + each.written() + " = " + each.read())
                                .toList());
    }

    @Test
    void whatIsNamedIsReadAsItsCodeAndShown() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-named").change("sources.csv", 3, "X-s1,Năm", "12/KH-UBND,Năm")
                .change("places.csv", 2, "2025-06-30,X-new", "2025-06-30,tỉnh mới hơn")
                .change("agencies.csv", 3, "X-old,X-a1", "Tinh Cu,Sở Thử")
                .change("programmes.csv", 3, "X-old,X-a1", "Tỉnh  cũ,sở thử")
                .change("funding.csv", 2, "X-2023", "Kế hoạch 2023").change("funding.csv", 4, "X-p1", "Dự án Một")
                .change("observations.csv", 2, "X-i1,X-old", "Tỷ lệ thử,Tỉnh Cũ")
                .change("directives.csv", 2, "X-a1;X-a2", "X-a1; Phòng Thử")
                .change("obstacles.csv", 2, "X-s2", "Kế hoạch số 12/KH-UBND");
        String shown = read(publisher.publish(new DatasetFolder(mini.write()), null));
        assertThat(shown).contains("sources.csv:3 implements 12/KH-UBND = test-named-s1",
                "places.csv:2 successor tỉnh mới hơn = test-named-new", "agencies.csv:3 place Tinh Cu = test-named-old",
                "agencies.csv:3 parent Sở Thử = test-named-a1", "programmes.csv:3 owner sở thử = test-named-a1",
                "funding.csv:2 programme Kế hoạch 2023 = test-named-2023",
                "funding.csv:4 project Dự án Một = test-named-p1",
                "observations.csv:2 indicator Tỷ lệ thử = test-named-i1",
                "directives.csv:2 supporting X-a1; Phòng Thử = test-named-a1; test-named-a2".replace("X-",
                        "test-named-"),
                "obstacles.csv:2 source Kế hoạch số 12/KH-UBND = test-named-s1");
        assertThat(number(
                "select count(*) from observations where publisher = 'test-named' and place = 'test-named-old' and withdrawn_in is null"))
                .isEqualTo(2);
    }

    @Test
    void whatMayBeSeveralOrNoneIsRefusedWithAllThatItMayBe() {
        MiniDataset mini = new MiniDataset(folder, "test-several").add("agencies.csv", "X-a3,Sở Thử,X-new,")
                .change("programmes.csv", 3, "X-old,X-a1", "X-old,Sở Thử")
                .change("projects.csv", 2, "X-old,X-a1", "X-old,Sở Không Có")
                .change("obstacles.csv", 2, "X-s2", "Báo cáo thực hiện Kế hoạch 12/KH-UBND");
        assertThat(report(mini).problems()).extracting(Problem::toString).satisfiesExactly(
                first -> assertThat(first).startsWith(
                        "programmes.csv:3: column owner: found \"Sở Thử\"; “Sở Thử” may be Sở Thử (test-several-a1), Sở Thử (test-several-a3)"),
                second -> assertThat(second).startsWith(
                        "projects.csv:2: column owner: found \"Sở Không Có\"; “Sở Không Có” is no code, name or number of a document in agencies.csv"),
                third -> assertThat(third).startsWith(
                        "obstacles.csv:2: column source: found \"Báo cáo thực hiện Kế hoạch 12/KH-UBND\"; “Báo cáo thực hiện"));
    }

    @Test
    void aDocumentOfWhichTheNumberComesAgainIsFoundByItsDay() throws Exception {
        MiniDataset mini = new MiniDataset(folder, "test-number")
                .add("sources.csv", "X-s3,PLAN,12/KH-UBND,Kế hoạch năm sau,2024-01-08,,,")
                .change("directive_reports.csv", 2, "X-s2", "Kế hoạch số 12/KH-UBND ngày 05/01/2023")
                .change("obstacles.csv", 2, "X-s2", "12/KH-UBND ngày 8 tháng 1 năm 2024");
        assertThat(read(publisher.publish(new DatasetFolder(mini.write()), null))).contains(
                "directive_reports.csv:2 source Kế hoạch số 12/KH-UBND ngày 05/01/2023 = test-number-s1",
                "obstacles.csv:2 source 12/KH-UBND ngày 8 tháng 1 năm 2024 = test-number-s3");
        assertThat(report(
                new MiniDataset(folder, "test-number").change("obstacles.csv", 2, "X-s2", "12/KH-UBND ngày 06/01/2023"))
                .problems()).extracting(Problem::toString)
                .singleElement().asString()
                .contains("“12/KH-UBND ngày 06/01/2023” is no code, name or number of a document in sources.csv");
    }

    @Test
    void othersAreNamedToo() throws Exception {
        published(new MiniDataset(folder, "test-theirs").add("places.csv", "X-far,PROVINCE,Viễn Xứ,,,,,,")
                .add("agencies.csv", "X-stt,Sở Thông tin và Truyền thông,X-far,"), null);
        MiniDataset mini = new MiniDataset(folder, "test-ours").change("agencies.csv", 2, "X-old", "tỉnh Viễn Xứ")
                .change("projects.csv", 2, "X-old,X-a1", "X-old,Sở TT&TT tỉnh Viễn Xứ");
        assertThat(read(publisher.publish(new DatasetFolder(mini.write()), null))).contains(
                "agencies.csv:2 place tỉnh Viễn Xứ = test-theirs-far",
                "projects.csv:2 owner Sở TT&TT tỉnh Viễn Xứ = test-theirs-stt");
    }

    /** Provinces that were merged have the name of what they became. */
    @Test
    void ofSeveralOfOneNameTheOneWithItsCodeIsMeant() throws Exception {
        assertThat(report(new MiniDataset(folder, "test-coded").change("agencies.csv", 2, "X-old", "Thái Nguyên"))
                .problems()).singleElement().satisfies(each -> assertThat(each.text(Language.EN, false)).contains(
                        "may be Thái Nguyên (thai-nguyen), Thái Nguyên (thai-nguyen-2025)"));
        MiniDataset mini = new MiniDataset(folder, "test-coded")
                .change("agencies.csv", 2, "X-old", "Thái Nguyên (thai-nguyen-2025)")
                .change("agencies.csv", 3, "X-old", "thái nguyên (thai-nguyen)");
        assertThat(read(publisher.publish(new DatasetFolder(mini.write()), null))).contains(
                "agencies.csv:2 place Thái Nguyên (thai-nguyen-2025) = thai-nguyen-2025",
                "agencies.csv:3 place thái nguyên (thai-nguyen) = thai-nguyen");
        assertThat(report(new MiniDataset(folder, "test-coded").change("agencies.csv", 2, "X-old",
                "Bắc Kạn (thai-nguyen)")).problems()).as("the name of another").extracting(each -> each.fault().key())
                .containsExactly("unknown-name");
    }

    @Test
    void theNearestNameIsOfferedWhereOneIsNear() {
        published(new MiniDataset(folder, "test-near-theirs").add("places.csv", "X-far,PROVINCE,Cận Lân,,,,,,")
                .add("agencies.csv", "X-stt,Sở Thông tin và Truyền thông,X-far,"), null);
        MiniDataset mini = new MiniDataset(folder, "test-near")
                .add("agencies.csv", "X-kt,Văn phòng Điều phối chuyển đổi số,X-old,")
                .change("projects.csv", 2, "X-old,X-a1", "X-old,Văn phòng Điều phối chuyễn đổi số")
                .change("programmes.csv", 2, "X-old,X-a1", "X-old,Sở Thông tin và Truyền thôg Cận Lân")
                .change("programmes.csv", 3, "X-old,X-a1", "X-old,Sở Không Có");
        assertThat(report(mini).problems()).extracting(each -> each.text(Language.EN, false)).satisfiesExactly(
                first -> assertThat(first).contains("programmes.csv:2",
                        "in agencies.csv; the nearest is Sở Thông tin và Truyền thông (test-near-theirs-stt); allowed"),
                second -> assertThat(second).contains("programmes.csv:3", "in agencies.csv; allowed"),
                third -> assertThat(third).contains("projects.csv:2",
                        "the nearest is Văn phòng Điều phối chuyển đổi số (test-near-kt); allowed"));
    }

    @Test
    void anInvalidRowBesideANameIsToldOnce() {
        MiniDataset mini = new MiniDataset(folder, "test-once").change("funding.csv", 2, "X-2023", "Kế hoạch 2023")
                .change("funding.csv", 4, "2023-H1", "2023-H7");
        assertThat(report(mini).problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.column())
                .isEqualTo(List.of("funding.csv:4 as_of"));
    }
}
