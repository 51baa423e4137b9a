package vn.minhbach.catalogue.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "projects")
class ProjectRow extends SearchableRow {

    @Embedded
    Project it;
}
