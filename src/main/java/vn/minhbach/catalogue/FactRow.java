package vn.minhbach.catalogue;

import jakarta.persistence.MappedSuperclass;

/** A row that says what a source says. A figure may be corrected, and it is told by what. */
@MappedSuperclass
public abstract class FactRow extends Row {

    /** The id of the version in whose place this one came, under the same key and in one release; null where there was none. */
    Long supersedes;
}
