package vn.minhbach.catalogue;

import jakarta.persistence.MappedSuperclass;

/** A row that can be found by its text; {@code words} is a {@code tsvector} and only ever compared, never read. */
@MappedSuperclass
public abstract class SearchableRow extends Row {

    String words;
}
