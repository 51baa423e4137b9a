package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.SeriesAsked;
import vn.minhbach.portal.frame.PageContexts;

/** All that is told of one indicator, {@code latest=true} for the latest of each place alone. */
@Singleton
class SeriesFiles implements FileList {

    private final Indicators indicators;

    SeriesFiles(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String path() {
        return "/indicators/{code}";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        PageContexts.PageSubject<Indicator> shown = asked.subject(indicators);
        SeriesAsked wanted = SeriesAsked.of(asked.code(), asked.query());
        return ObservationColumns
                .table(asked.in(shown.context().at()), wanted.all(asked.query().flag("latest")), wanted.order().order())
                .called(asked.code());
    }
}
