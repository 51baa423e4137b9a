package vn.minhbach.catalogue.release;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.Row;

@Entity
@Immutable
@Table(name = "releases")
@AttributeOverride(name = "id", column = @Column(name = "number"))
class ReleaseRow extends Row {

    @Embedded
    Release it;
}
