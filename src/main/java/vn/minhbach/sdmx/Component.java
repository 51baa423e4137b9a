package vn.minhbach.sdmx;

/** A dimension, a measure or an attribute of the data structure: it is called as its concept is. */
interface Component {

    /** Its id, and that of its concept. */
    String id();

    /** The id of the list that its values are from; null where they are from none. */
    String codelist();
}
