package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/**
 * That a project or a directive, one of the two, belongs elsewhere from a day on, as a publisher says. Whether it
 * counts, {@link Handovers} tells.
 *
 * @param on the first day on which it belongs there
 * @param place the code of the place that it goes to, null where it stays where it is
 * @param owner the code of the agency that takes it over, null where it keeps the one that it has
 * @param source the code of the document that says so
 */
public record Handover(
        String project,
        String directive,
        LocalDate on,
        String place,
        String owner,
        String source,
        String quote,
        Version version) implements Versioned {

    @Override
    public String statedBy() {
        return source;
    }

    /** The codes of the place and the agency that it goes to, null for the one that it keeps. */
    List<String> to() {
        return Arrays.asList(place, owner);
    }
}
