package vn.minhbach.publishing.access;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A row of the tokens. The database refuses to change anything of it but the time of its revocation. */
@Entity
@Table(name = "tokens")
class TokenEntity extends PanacheEntityBase {

    @Id
    String id;
    byte[] hash;
    String holder;
    String publisher;
    @Enumerated(EnumType.STRING)
    Role role;
    String agency;
    Instant createdAt;
    Instant expiresAt;
    Instant revokedAt;

    static TokenEntity of(Token token, byte[] hash) {
        TokenEntity kept = new TokenEntity();
        kept.id = token.id();
        kept.hash = hash;
        kept.holder = token.holder();
        kept.publisher = token.grant().publisher();
        kept.role = token.grant().role();
        kept.agency = token.grant().agency();
        kept.createdAt = token.createdAt();
        kept.expiresAt = token.expiresAt();
        return kept;
    }

    Token token() {
        return new Token(id, holder, new Grant(publisher, role, agency), createdAt, expiresAt, revokedAt);
    }
}
