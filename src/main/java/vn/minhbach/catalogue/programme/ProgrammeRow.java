package vn.minhbach.catalogue.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "programmes")
class ProgrammeRow extends SearchableRow {

    @Embedded
    Programme it;
}
