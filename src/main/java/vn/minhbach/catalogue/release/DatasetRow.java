package vn.minhbach.catalogue.release;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.Row;

@Entity
@Immutable
@Table(name = "datasets")
class DatasetRow extends Row {

    @Embedded
    Dataset it;
}
