package vn.minhbach.catalogue.funding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.FactRow;

@Entity
@Immutable
@Table(name = "funding")
class FundingRow extends FactRow {

    @Embedded
    Funding it;
}
