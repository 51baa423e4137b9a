package vn.minhbach.publishing.access;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That someone tried something; a row is never changed. */
@Entity
@Table(name = "attempts")
class Attempt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    Instant at;
    String actor;
    String identity;
    String token;
    String door;
    String action;
    String publisher;
    String subject;
    String sha256;
}
