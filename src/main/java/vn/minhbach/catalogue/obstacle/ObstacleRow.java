package vn.minhbach.catalogue.obstacle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.minhbach.catalogue.SearchableRow;

@Entity
@Immutable
@Table(name = "obstacles")
class ObstacleRow extends SearchableRow {

    @Embedded
    Obstacle it;
}
