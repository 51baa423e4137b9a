package vn.minhbach.catalogue.agency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "agencies")
class AgencyRow extends SearchableRow {

    @Embedded
    Agency it;
}
