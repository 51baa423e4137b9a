package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Reading;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Numbers are held against what their indicator says of them, and what is read otherwise than it is written is
 * published as read.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class StatedNumbersTest extends PublishingSpecification {

    @Test
    void aValueHasNoMoreDecimalsThanItsIndicator() {
        MiniDataset mini = new MiniDataset(folder, "test-decimals").add("indicators.csv",
                "X-people,Số thành viên,SKILLS,người,0,HIGHER");
        Outcome.Refused refused = (Outcome.Refused) publisher
                .publish(mini.add("observations.csv", "X-people,X-old,,1.000,,X-s2,2021")
                        .add("observations.csv", "X-people,X-old,,12.5,,X-s2,2022")
                        .add("observations.csv", "X-i1,X-old,,53.700,,X-s2,2021")
                        .add("observations.csv", "X-i1,X-old,,53.70,,X-s2,2020").dataset(), null);
        assertThat(refused.report().problems()).extracting(Problem::column).containsOnly("value");
        assertThat(refused.report().problems()).extracting(Problem::fault).containsExactly(
                ProblemCode.DECIMAL_AMBIGUOUS.of("1000", "1"), ProblemCode.MORE_DECIMALS.of("0"),
                ProblemCode.DECIMAL_AMBIGUOUS.of("53700", "53.7"));
        assertThat(refused.report().problems()).extracting(Problem::line).containsExactly(5L, 6L, 7L);
    }

    @Test
    void whatStandsInTheseVeryDigitsStays() {
        MiniDataset mini = new MiniDataset(folder, "test-decimals-kept").change("indicators.csv", 2, "%,1,", "%,3,")
                .add("observations.csv", "X-i1,X-old,,53.125,,X-s2,2021");
        published(mini, null);
        Outcome.Published fewer = (Outcome.Published) publisher
                .publish(mini.change("indicators.csv", 2, "%,3,", "%,1,").dataset(), "Nguồn làm tròn");
        assertThat(fewer.changed()).isEqualTo(1);
        Outcome.Refused refused = (Outcome.Refused) publisher
                .publish(mini.change("observations.csv", 5, "53.125", "53.126").dataset(), "Sửa");
        assertThat(refused.report().total()).isEqualTo(1);
    }

    @Test
    void aUnitBesideAValueIsThatOfItsIndicator() {
        MiniDataset mini = new MiniDataset(folder, "test-stated-units")
                .add("indicators.csv", "X-people,Số thành viên,SKILLS,người,0,HIGHER")
                .change("observations.csv", 2, "90.5", "\"90,5 %\"")
                .add("observations.csv", "X-people,X-old,,12 nghìn người,,X-s2,2021")
                .add("observations.csv", "X-people,X-old,,1.234.567 Người,,X-s2,2022");
        Outcome.Refused refused = (Outcome.Refused) publisher.publish(mini.dataset(), null);
        assertThat(refused.report().problems()).extracting(Problem::fault)
                .containsExactly(ProblemCode.UNIT_OTHERWISE.of("người", "nghìn người"));
        Outcome.Published published = published(mini.change("observations.csv", 5, "12 nghìn người", "12000"), null);
        assertThat(published.read().readings()).extracting(Reading::written, Reading::read)
                .containsExactly(tuple("90,5 %", "90.5"), tuple("1.234.567 Người", "1234567"));
    }

    @Test
    void aMonthAsAnOfficialWritesItIsPublishedAsItIsMeant() {
        MiniDataset mini = new MiniDataset(folder, "test-as-written")
                .change("progress.csv", 2, "IN_PROGRESS,53.7", "đang thực hiện,\"khoảng 53,7%\"")
                .change("progress.csv", 2, "2023-Q4", "quý IV/2023")
                .change("progress.csv", 3, "COMPLETED", "Hoàn thành")
                .change("funding.csv", 2, "67000000000", "67 tỷ đồng").change("directives.csv", 2, "P2W", "02 tuần/lần")
                .change("agencies.csv", 2, "Sở Thử", "Sở Ðiện tử")
                .change("obstacles.csv", 2, "COORDINATION", "phối hợp");
        Outcome.Published published = published(mini, null);
        assertThat(published.read().total()).isEqualTo(9);
        assertThat(text(
                "select status || percent || qualifier || as_of from progress where project = ? and withdrawn_in is null",
                mini.publisher + "-p1")).isEqualTo("IN_PROGRESS53.7ABOUT2023-Q4");
        assertThat(text("select amount || qualifier from funding where programme = ? and measure = 'ALLOCATED'",
                mini.publisher + "-2023")).isEqualTo("67000000000MORE_THAN");
        assertThat(text("select name from agencies where code = ?", mini.publisher + "-a1")).isEqualTo("Sở Điện tử");
        assertThat(text("select every from directives where code = ?", mini.publisher + "-d1")).isEqualTo("P2W");
        assertThat(publisher.publish(mini.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }
}
