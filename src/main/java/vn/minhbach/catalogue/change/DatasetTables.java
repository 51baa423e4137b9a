package vn.minhbach.catalogue.change;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.DatasetRecord;
import vn.minhbach.history.Document;
import vn.minhbach.history.PublishedTables;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/** The tables of the dataset format, for the history. */
@Singleton
class DatasetTables implements PublishedTables {

    @Override
    public List<RecordTable<? extends Versioned>> tables() {
        return Arrays.stream(DatasetTable.values()).<RecordTable<? extends Versioned>>map(DatasetTable::records)
                .toList();
    }

    /** As measured on a made national dataset: docs/operating.md, "How much memory". */
    @Override
    public int bytesOfRow(RecordTable<?> table) {
        return switch (DatasetTable.of(table.name())) {
            case PROJECTS -> 1_400;
            case FUNDING -> 360;
            case OBSERVATIONS -> 120;
            default -> 250;
        };
    }

    @Override
    public Class<? extends Document> documents() {
        return Source.class;
    }

    @Override
    public Class<? extends DatasetRecord> datasets() {
        return Dataset.class;
    }

    @Override
    public Class<? extends Versioned> named() {
        return Place.class;
    }
}
