package vn.minhbach.catalogue;

import vn.minhbach.history.Coded;

/** What many rows name by its code, such as a place: from it one comes to the lists of those that name it. */
public interface Referent extends Coded {
}
