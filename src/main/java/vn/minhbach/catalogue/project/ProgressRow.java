package vn.minhbach.catalogue.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.Row;

@Entity
@Immutable
@Table(name = "progress")
class ProgressRow extends Row {

    @Embedded
    Progress it;
}
