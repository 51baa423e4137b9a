package vn.minhbach.catalogue;

/** What takes long to work out of much data, and somebody will ask for: worked out of each present catalogue before. */
public interface Foreseen {

    /** On a thread of its own, while readers read. */
    void workOut(Catalogue present);
}
