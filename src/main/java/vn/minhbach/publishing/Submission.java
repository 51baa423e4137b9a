package vn.minhbach.publishing;

import java.util.function.Consumer;

import vn.minhbach.dataset.DatasetInput;

/**
 * What someone hands over to be published. Closing it closes the dataset.
 *
 * @param dataset all that its publisher has, in place of what stands; or an {@link DatasetInput#isAddition addition} to
 *     it
 * @param publisher whose dataset it must be; null for whoever the dataset names
 * @param agency null for who publishes; else this is the report of that agency, which adds and changes what
 *     {@link ReportScope} allows, and touches nothing else
 * @param reason why figures change or go, for readers; null where none does
 * @param key what the upload is repeated under (Idempotency-Key), null where it is not
 * @param sha256 of the uploaded bytes, or of the tables of what comes with the application; null for all else
 * @param over the publisher's last release that the difference was shown against: nothing is published over a later
 *     one, which nobody has seen; null where nobody looked at a difference
 * @param madeOver the publisher's last release when it was handed over, null where that was not kept
 * @param reverts the release of the publisher that it takes back, as readers are told; null for none
 * @param confirmed what was seen of what is odd in it
 * @param progress is told, in a few words, how far a long publication is
 */
public record Submission(DatasetInput dataset, String publisher, String agency, String reason, String key,
        String sha256,
        Integer over, Integer madeOver, Integer reverts, Confirmed confirmed,
        Consumer<String> progress) implements AutoCloseable {

    /** What was uploaded. */
    public Submission(DatasetInput dataset, String publisher, String agency, String reason, String key, String sha256) {
        this(dataset, publisher, agency, reason, key, sha256, null, null, null, Confirmed.NOTHING, step -> {
        });
    }

    /** A whole dataset, of whoever it says. */
    public static Submission of(DatasetInput dataset) {
        return new Submission(dataset, null, null, null, null, null);
    }

    public Submission because(String why) {
        return new Submission(dataset, publisher, agency, why, key, sha256, over, madeOver, reverts, confirmed,
                progress);
    }

    /** With a checksum, by which the audit can find it. */
    Submission known(String checksum) {
        return new Submission(dataset, publisher, agency, reason, key, checksum, over, madeOver, reverts, confirmed,
                progress);
    }

    public Submission telling(Consumer<String> listener) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, over, madeOver, reverts, confirmed,
                listener);
    }

    public Submission confirmed(Confirmed seen) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, over, madeOver, reverts, seen, progress);
    }

    /** @param release null where it was not kept */
    public Submission madeOver(Integer release) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, over, release, reverts, confirmed,
                progress);
    }

    /**
     * The release that was seen.
     *
     * @param release null where none was
     */
    public Submission over(Integer release) {
        return new Submission(dataset, publisher, agency, reason, key, sha256, release, madeOver, reverts, confirmed,
                progress);
    }

    @Override
    public void close() {
        dataset.close();
    }

    Scope scope() {
        return agency != null ? Scope.REPORT : dataset.isAddition() ? Scope.ADDITION : Scope.WHOLE;
    }
}
