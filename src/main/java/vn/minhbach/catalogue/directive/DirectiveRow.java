package vn.minhbach.catalogue.directive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "directives")
class DirectiveRow extends SearchableRow {

    @Embedded
    Directive it;
}
