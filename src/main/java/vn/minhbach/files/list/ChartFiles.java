package vn.minhbach.files.list;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.chart.IndicatorChart;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ChartAsked;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;

/**
 * The figures of a picture of an indicator, exact, each with its source; of the median that the portal computed, too.
 */
@Singleton
class ChartFiles implements FileList {

    /** @param told null for what the portal computed */
    private record Row(Indicator indicator, Figure figure, IndicatorObservation told) {
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().indicator("indicator", each -> each.indicator.code())
            .place("place", each -> each.told == null ? null : each.told.observation().place())
            .figure(Row::figure).claim(each -> each.figure.claim())
            .version(each -> each.told == null ? null : each.told.version())
            .cited(each -> each.told == null ? null : each.figure.code());

    private final Indicators indicators;

    ChartFiles(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String path() {
        return "/charts/indicators/{code}";
    }

    /** Citations of pictures end in {@code .csl.json}. */
    @Override
    public boolean isOf(String code) {
        return code.indexOf('.') < 0;
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        PageContexts.PageSubject<Indicator> shown = asked.subject(indicators);
        Indicator indicator = shown.it();
        ChartQuestion question = ChartAsked.of(shown.context().at(), asked.query());
        IndicatorChart drawn = IndicatorChart.of(shown.context().at(), indicator, question, asked.context().language());
        if (drawn == null) {
            throw UnknownCode.of(asked.code()).get();
        }
        List<Row> rows = Stream.concat(drawn.figures().stream().map(each -> new Row(indicator, each.figure(), each)),
                drawn.medians().stream().map(each -> new Row(indicator, each, null))).toList();
        return FileTable.of("observations", COLUMNS, rows, asked.in(shown.context().at()))
                .called("chart-" + asked.code());
    }
}
