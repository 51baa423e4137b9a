package vn.minhbach.history;

import java.time.Instant;
import java.util.List;

/**
 * One publication of a whole dataset.
 *
 * @param number 1, 2, 3 … without gaps, over all publishers
 * @param publisher whose dataset it is
 * @param title the title of that dataset at the time
 * @param reason why figures were changed or withdrawn, null where none were
 * @param added rows that came in
 * @param changed rows that replaced one of the same key
 * @param withdrawn rows that left without being replaced
 * @param sha256 of the dataset's files, in hexadecimal
 * @param reverts the release of the same publisher that it takes back, null for none
 * @param auditHead what the audit came to when it was published, in hexadecimal ({@code V14__audit_chain.sql}); null
 *     for what was published before it was chained
 * @param agency whose report it is, which the publisher confirmed; null for all else
 * @param overruledReports the numbers of the releases that were reports of other agencies and of which it changes or
 *     withdraws something
 */
public record Release(int number, String publisher, String title, Instant publishedAt, String reason, long added,
        long changed,
        long withdrawn, String sha256, Integer reverts, String auditHead, String agency,
        List<String> overruledReports) {
}
