package vn.minhbach.history;

import java.util.List;

/** A record of what a publisher says of its dataset as a whole; the publisher is named by the version. */
public interface DatasetRecord extends Versioned {

    /** The codes of other publishers whose word on what is in this dataset counts as its own publisher's. */
    List<String> accepts();
}
