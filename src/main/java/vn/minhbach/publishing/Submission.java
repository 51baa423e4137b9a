package vn.minhbach.publishing;

import java.util.function.Consumer;

import vn.minhbach.dataset.DatasetInput;

/**
 * What someone hands over to be published. Closing it closes the dataset.
 *
 * @param publisher whose dataset it must be; null for whoever {@code dataset.csv} names
 * @param agency    null for a whole dataset, which takes the place of what stands; else this is the report of that agency:
 *                  it adds and changes the progress and the money of its own projects, and touches nothing else
 * @param reason    why figures change or go, for readers; null where none does
 * @param key       what the upload is repeated under (Idempotency-Key), null where it is not
 * @param sha256    of the uploaded bytes, or of the tables of what comes with the application; null for all else
 * @param over      the publisher's last release that the difference was shown against: nothing is published over a later one,
 *                  which nobody has seen; null where nobody looked at a difference
 * @param reverts   the release of the publisher that it takes back, as readers are told; null for none
 * @param progress  is told, in a few words, how far a long publication is
 */
public record Submission(DatasetInput dataset, String publisher, String agency, String reason, String key, String sha256,
        Integer over, Integer reverts, Consumer<String> progress) implements AutoCloseable {

    /** What was uploaded. */
    public Submission(DatasetInput dataset, String publisher, String agency, String reason, String key, String sha256) {
        this(dataset, publisher, agency, reason, key, sha256, null, null, step -> { });
    }

    /** A whole dataset, of whoever it says. */
    public static Submission of(DatasetInput dataset) {
        return new Submission(dataset, null, null, null, null, null);
    }

    public Submission because(String why) {
        return new Submission(dataset, publisher, agency, why, key, sha256, over, reverts, progress);
    }

    /** With a checksum, by which the audit can find it. */
    Submission known(String checksum) {
        return new Submission(dataset, publisher, agency, reason, key, checksum, over, reverts, progress);
    }

    public Submission telling(Consumer<String> listener) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, over, reverts, listener);
    }

    public Submission over(int release) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, release, reverts, progress);
    }

    @Override
    public void close() {
        dataset.close();
    }

    boolean isReport() {
        return agency != null;
    }
}
