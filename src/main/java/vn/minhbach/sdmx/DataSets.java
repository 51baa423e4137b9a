package vn.minhbach.sdmx;

import java.util.Iterator;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;

/** What data sets a question for data is answered with. */
final class DataSets {

    private DataSets() {
    }

    /** @param rows how many are gone through at most */
    record DataSet(DataSetHead head, Iterator<Series> series, long rows) {
    }

    /** None where nothing is found. */
    static List<DataSet> of(Snapshot at, DataRequest wanted) throws SdmxFault {
        if (wanted.updatedAfter() != null || wanted.history()) {
            return Revisions.of(at, wanted);
        }
        SeriesReader reader = SeriesReader.of(at, wanted.query());
        return reader.hasNext() ? List.of(new DataSet(DataSetHead.STANDING, reader, reader.size())) : List.of();
    }
}
