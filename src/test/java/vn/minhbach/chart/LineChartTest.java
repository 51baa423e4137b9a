package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.chart.LineChart.Dot;
import vn.minhbach.chart.LineChart.Hedged;
import vn.minhbach.chart.LineChart.Run;

class LineChartTest {

    private static final Indicator COVERAGE = new Indicator("coverage", "Tỷ lệ phủ sóng", "Coverage",
            Topic.INFRASTRUCTURE, "%", 0, Better.HIGHER, null, null, null, null);

    private static Point point(String period, String value, Qualifier qualifier, Basis basis) {
        return new Point(Period.parse(period).orElseThrow(), new BigDecimal(value), qualifier, basis, null);
    }

    private static Point fact(String period, String value) {
        return point(period, value, Qualifier.EXACT, Basis.ACTUAL);
    }

    private static LineChart drawn(Point... points) {
        List<Point> all = List.of(points);
        SeriesData data = new SeriesData(COVERAGE, Language.VI,
                List.of(new Strand(Strand.Role.CHOSEN, 0, "Bắc Kạn", all)), List.of(),
                FigureScale.of("%", all.stream().map(Point::value).toList(), 0), 0, 0);
        return LineChart.of(data, new Caption("Bắc Kạn", "Tỷ lệ phủ sóng · %", List.of("Nguồn: …"), ""), Format.WIDE);
    }

    @Test
    void aYearThatIsMissingIsAGap() {
        LineChart chart = drawn(fact("2018", "50"), fact("2019", "55"), fact("2021", "70"), fact("2022", "80"));
        assertThat(chart.runs()).extracting(each -> each.spots().size()).containsExactly(2, 2);
        assertThat(chart.dots()).hasSize(4);
    }

    @Test
    void whatIsExpectedIsDashedFromTheLastFactOn() {
        LineChart chart = drawn(fact("2021", "70"), fact("2022", "80"),
                point("2023", "90", Qualifier.ABOUT, Basis.FORECAST));
        assertThat(chart.runs()).extracting(Run::dashed).containsExactly(false, true);
        assertThat(chart.runs().get(1).spots().get(0)).isEqualTo(chart.runs().get(0).spots().get(1));
        Dot expected = chart.dots().get(2);
        assertThat(expected.hollow()).isTrue();
        assertThat(expected.hedged()).isEqualTo(Hedged.ABOUT);
        assertThat(expected.span()).isPositive();
        assertThat(expected.title()).isEqualTo("Bắc Kạn, 2023: khoảng\u00a090% (dự kiến)");
    }

    @Test
    void moreThanANumberIsOpenUpwards() {
        assertThat(drawn(point("2021", "70", Qualifier.MORE_THAN, Basis.ACTUAL), fact("2022", "80")).dots())
                .extracting(Dot::hedged).containsExactly(Hedged.UP, Hedged.NO);
    }

    @Test
    void allStaysWithinThePicture() {
        LineChart chart = drawn(fact("2006", "1"), fact("2007", "99"));
        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(chart.left(), chart.right());
            assertThat(dot.y()).isBetween(chart.top(), chart.bottom());
        });
        assertThat(chart.labels())
                .allSatisfy(label -> assertThat(label.value().y()).isLessThan(chart.frame().height()));
        assertThat(chart.times()).extracting(LineChart.Tick::label).containsExactly("2006", "2007");
    }
}
