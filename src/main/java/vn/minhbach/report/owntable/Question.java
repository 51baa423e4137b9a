package vn.minhbach.report.owntable;

import java.util.Arrays;
import java.util.Locale;

/** What may have to be asked of a department's own table, and the names of the answers. */
public enum Question {
    /** Where the header of the table begins, as a {@link vn.minhbach.dataset.owntable.HeaderRow}. */
    HEADER(false),
    /** What a column is, and in what it is counted. */
    AS(true), UNIT(true),
    /** Which project a row is, by its line; whether a row that was left out is one. */
    ROW(false), TAKE(false),
    /** Which project a name is; which agency, which state, which cause words are. */
    NAME(true),
    /** Which rows, by their kind and name, were left out when somebody looked. */
    LEFT(true), OWNER(true), STATE(true), CAUSE(true),
    PERIOD(false), YEAR(false), NUMBER(false), TITLE(false), ISSUED_ON(false), URL(false), ISSUER(true), SAID_BY(true),
    PLACE(true), FIELD(true),
    /** Whether the document had a number the last time. */
    NUMBERED(true),
    /** Whether the table was of the whole year that alone its title names, the last time. */
    YEARLY(true);

    private static final String OF = ":";

    private final boolean lasting;

    Question(boolean lasting) {
        this.lasting = lasting;
    }

    /** The name of its answer; of what is asked once. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same of what is asked of several. */
    public String of(Object about) {
        return key() + OF + about;
    }

    static boolean isLasting(String name) {
        String key = name.contains(OF) ? name.substring(0, name.indexOf(OF)) : name;
        return Arrays.stream(values()).anyMatch(each -> each.key().equals(key) && each.lasting);
    }

    /** Whether that is the name of an answer. */
    public static boolean isOne(String name) {
        String key = name.contains(OF) ? name.substring(0, name.indexOf(OF)) : name;
        return Arrays.stream(values()).anyMatch(each -> each.key().equals(key));
    }
}
