package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.IndicatorsAsked;

/** Indicators, and how many figures each has. */
@Singleton
class IndicatorFiles implements FileList {

    private static final Columns<Indicator> COLUMNS = new Columns<Indicator>().text("code", Indicator::code)
            .text("name", Indicator::name)
            .text("name_en", Indicator::nameEn).choice("topic", "topic", Indicator::topic).text("unit", Indicator::unit)
            .whole("decimals", Indicator::decimals)
            .choice("better", "better", Indicator::better).text("definition", Indicator::definition)
            .text("definition_en", Indicator::definitionEn)
            .text("denominator", Indicator::denominator)
            .cell("observations", ColumnKind.WHOLE,
                    (in, each) -> Observations.ask(in.at(), ObservationFilter.ALL.indicator(each.code())).count())
            .version(Indicator::version).page("indicators", Indicator::code);

    private final Indicators indicators;

    IndicatorFiles(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String path() {
        return "/indicators";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        IndicatorsAsked wanted = IndicatorsAsked.of(asked.query());
        return FileTable.of("indicators", COLUMNS, indicators.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
