package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.minhbach.publishing.transaction.Session;

/**
 * Uploads that were published under a key: the same upload under the same key again is answered as it was the first
 * time (the Idempotency-Key header, draft-ietf-httpapi-idempotency-key-header).
 */
record IdempotencyKeys(Session session) {

    /** What came of the key before; empty where it is new. */
    Optional<Outcome> find(Submission submission) throws SQLException {
        List<Outcome> found = new ArrayList<>();
        if (submission.key() != null) {
            session.read(
                    "select k.sha256, r.number, r.added, r.changed, r.withdrawn from idempotency_keys k join releases r"
                            + " on r.number = k.release where k.publisher = ? and k.key = ?",
                    row -> found.add(
                            Objects.equals(row.getString(1), submission.sha256())
                                    ? new Outcome.Replayed(new Outcome.Published(row.getInt(2), row.getLong(3),
                                            row.getLong(4), row.getLong(5)))
                                    : new Outcome.KeyReused(submission.key())),
                    submission.publisher(), submission.key());
        }
        return found.stream().findFirst();
    }

    void keep(Submission submission, String publisher, int release) throws SQLException {
        if (submission.key() != null) {
            session.write("insert into idempotency_keys (publisher, key, sha256, release) values (?, ?, ?, ?)",
                    publisher,
                    submission.key(), submission.sha256(), release);
        }
    }
}
