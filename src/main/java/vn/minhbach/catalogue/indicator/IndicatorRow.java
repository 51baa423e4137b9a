package vn.minhbach.catalogue.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "indicators")
class IndicatorRow extends SearchableRow {

    @Embedded
    Indicator it;
}
