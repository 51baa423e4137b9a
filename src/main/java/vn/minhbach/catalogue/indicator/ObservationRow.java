package vn.minhbach.catalogue.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.FactRow;

@Entity
@Immutable
@Table(name = "observations")
class ObservationRow extends FactRow {

    @Embedded
    Observation it;
}
