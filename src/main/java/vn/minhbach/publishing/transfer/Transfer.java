package vn.minhbach.publishing.transfer;

import java.time.Instant;

/**
 * That a publisher hands something over to another, who takes it over by publishing it.
 *
 * @param table of the dataset format, as {@code programmes}
 * @param code of what is handed over
 * @param from whose it is until then
 * @param to whose it will be
 * @param offeredBy who acted for the first
 */
public record Transfer(long id, String table, String code, String from, String to, Instant offeredAt,
        String offeredBy) {
}
