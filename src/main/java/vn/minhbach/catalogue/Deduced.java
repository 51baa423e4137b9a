package vn.minhbach.catalogue;

import java.util.regex.Pattern;

/**
 * Whether a publisher says that no source states what a row tells, and that it is deduced: its note, or the description
 * where a table has no note, says from what after "suy ra:", in English "deduced:". A note that says that something
 * else is deduced, such as the year, ends otherwise ("là suy ra"), and leaves what the row tells to its source.
 */
public final class Deduced {

    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})(suy ra|deduced):");

    private Deduced() {
    }

    /** @param note null for none */
    public static boolean isSaid(String note) {
        return note != null && FROM.matcher(note).find();
    }
}
