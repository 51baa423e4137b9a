package vn.minhbach.history;

import java.util.List;

/** Which tables a history is of. */
public interface PublishedTables {

    List<RecordTable<? extends Versioned>> tables();

    /** The one whose rows state those of the others. */
    Class<? extends Document> documents();
}
