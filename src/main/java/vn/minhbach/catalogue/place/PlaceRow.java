package vn.minhbach.catalogue.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "places")
class PlaceRow extends SearchableRow {

    @Embedded
    Place it;
}
