package vn.minhbach.history;

import java.util.List;

/** Which tables a history is of. */
public interface PublishedTables {

    List<RecordTable<? extends Versioned>> tables();

    /** What a row of one takes of the heap with what is worked out of it, in bytes: of a usual one, as measured. */
    int bytesOfRow(RecordTable<?> table);

    /** The one whose rows state those of the others. */
    Class<? extends Document> documents();

    /** The one that tells of whole datasets. */
    Class<? extends DatasetRecord> datasets();

    /** The one whose rows go by several names. */
    Class<? extends Versioned> named();
}
