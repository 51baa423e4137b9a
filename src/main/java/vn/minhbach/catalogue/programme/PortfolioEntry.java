package vn.minhbach.catalogue.programme;

import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/**
 * That a project stands in a programme.
 *
 * @param priority        its rank there, 1 first, null where none is stated
 * @param carriedOverFrom the code of the programme that it was carried over from
 */
public record PortfolioEntry(
        String programme,
        String project,
        Integer priority,
        String carriedOverFrom,
        String source,
        String quote,
        Version version) implements Versioned {

    @Override
    public String statedBy() {
        return source;
    }
}
