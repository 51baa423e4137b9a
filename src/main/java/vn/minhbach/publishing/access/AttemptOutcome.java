package vn.minhbach.publishing.access;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What came of an attempt; a row is never changed. */
@Entity
@Table(name = "attempt_outcomes")
class AttemptOutcome extends PanacheEntityBase {

    @Id
    Long attempt;
    Instant at;
    String outcome;
    Integer release;
    String detail;
}
