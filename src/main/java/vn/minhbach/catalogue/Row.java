package vn.minhbach.catalogue;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A table row as Hibernate sees it. Rows stay inside the catalogue: its reads hand out the record that a row embeds.
 * Every row class has one attribute {@code it}, that record.
 */
@MappedSuperclass
public abstract class Row {

    @Id
    long id;
}
