package vn.minhbach.publishing.access;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a publisher required of itself from a time on; a row is never changed. */
@Entity
@Table(name = "publisher_settings")
class PublisherSetting extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String publisher;
    boolean twoPerson;
    Instant setAt;
    String setBy;
}
