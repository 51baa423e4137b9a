package vn.minhbach.catalogue.directive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.FactRow;

@Entity
@Immutable
@Table(name = "directive_reports")
class DirectiveReportRow extends FactRow {

    @Embedded
    DirectiveReport it;
}
