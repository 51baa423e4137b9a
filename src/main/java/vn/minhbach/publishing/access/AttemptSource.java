package vn.minhbach.publishing.access;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The address that an attempt came from, which is forgotten after a time: {@link AddressRetention}. */
@Entity
@Table(name = "attempt_sources")
class AttemptSource extends PanacheEntityBase {

    @Id
    Long attempt;
    Instant at;
    String source;
}
