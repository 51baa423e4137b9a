package vn.minhbach.catalogue.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.FactRow;

@Entity
@Immutable
@Table(name = "counts")
class CountRow extends FactRow {

    @Embedded
    Count it;
}
