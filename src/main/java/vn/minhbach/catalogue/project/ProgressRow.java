package vn.minhbach.catalogue.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.FactRow;

@Entity
@Immutable
@Table(name = "progress")
class ProgressRow extends FactRow {

    @Embedded
    Progress it;
}
