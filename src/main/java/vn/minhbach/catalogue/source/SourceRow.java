package vn.minhbach.catalogue.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "sources")
class SourceRow extends SearchableRow {

    @Embedded
    Source it;
}
