package vn.minhbach.files.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.NoRate;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.files.table.RowContext;
import vn.minhbach.portal.asked.FundingAsked;

/**
 * Sums of money by agency, programme, place, fund, year or field, with the gaps and rates between them and what each
 * leaves out.
 */
@Singleton
class FundingSumFiles implements FileList {

    /** What a row of a group tells. */
    private enum Tells {
        SUM, GAP, RATE, NO_RATE, LEFT_OUT
    }

    /**
     * @param to the lower of two measures
     * @param value null where figures are left out, and where there is no rate
     * @param figures how many are added up, compared, or left out
     * @param rate of which the value is the percent
     */
    private record Row(FundingSummary of, Tells tells, Measure measure, Measure to, Basis basis, BigDecimal value,
            String unit, Qualifier qualifier, Hedge hedge,
            Long figures, FundingSummary.Rate rate, NoRate noRate, FundingSummary.Reason reason) {

        static Stream<Row> of(FundingSummary group) {
            return Stream
                    .of(group.sums().stream()
                            .map(each -> new Row(group, Tells.SUM, each.measure(), null, each.basis(), each.amount(),
                                    Figure.MONEY, each.qualifier(),
                                    each.hedge(), each.counted(), null, null, null)),
                            group.gaps().stream()
                                    .map(each -> new Row(group, Tells.GAP, each.from(), each.to(), each.basis(),
                                            each.amount(), Figure.MONEY, each.qualifier(),
                                            each.hedge(), each.compared(), null, null, null)),
                            group.rates().stream()
                                    .map(each -> new Row(group, Tells.RATE, Measure.ALLOCATED, Measure.DISBURSED,
                                            each.basis(), each.percent(), Figure.PERCENT,
                                            each.qualifier(), each.disbursed().hedge(), each.disbursed().counted(),
                                            each, null, null)),
                            Stream.ofNullable(group.rateAbsence())
                                    .map(each -> new Row(group, Tells.NO_RATE, null, null, null, null, null, null, null,
                                            null, null, each, null)),
                            group.leftOut().stream()
                                    .map(each -> new Row(group, Tells.LEFT_OUT, null, null, null, null, null, null,
                                            null, each.figures(), null, null, each.reason())))
                    .flatMap(rows -> rows);
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().choice("by", "summaryBy", each -> each.of.by())
            .text("key", each -> each.of.key())
            .cell("key_name", ColumnKind.TEXT, FundingSumFiles::name).choice("tells", "file:tells", Row::tells)
            .choice("measure", "measure", Row::measure)
            .choice("to_measure", "measure", Row::to).choice("basis", "basis", Row::basis).number("value", Row::value)
            .text("unit", Row::unit)
            .choice("qualifier", "qualifier", Row::qualifier)
            .cell("text", ColumnKind.TEXT, (in, each) -> each.value == null ? null
                    : FigureText.of(each.value, each.unit, each.qualifier, each.hedge, in.language()))
            .whole("figures", Row::figures)
            .number("disbursed", each -> each.rate == null ? null : each.rate.disbursed().amount())
            .number("allocated", each -> each.rate == null ? null : each.rate.allocated().amount())
            .choice("no_rate", "money:noRate", Row::noRate)
            .choice("left_out", "leftOut", Row::reason);

    private final FundingSummaries summaries;

    FundingSumFiles(FundingSummaries summaries) {
        this.summaries = summaries;
    }

    private static String name(RowContext in, Row row) {
        String key = row.of.key();
        return key == null ? null : switch (row.of.by()) {
            case AGENCY -> in.agency(key);
            case PROGRAMME -> in.programme(key);
            case PLACE -> in.place(key);
            case FISCAL_YEAR -> key;
            case FUND -> in.code("fund", Fund.valueOf(key));
            case FIELD -> in.code("field", Field.valueOf(key));
        };
    }

    @Override
    public String path() {
        return "/funding/sums";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        SummaryBy by = asked.query().value("by", SummaryBy.class, SummaryBy.PROGRAMME);
        List<Row> rows = summaries.summarise(asked.at(), by, FundingAsked.of(asked.query()).money()).stream()
                .flatMap(Row::of).toList();
        return FileTable.of("sums", COLUMNS, rows, asked.in());
    }
}
