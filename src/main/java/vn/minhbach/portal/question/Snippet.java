package vn.minhbach.portal.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A program that asks the portal, to be copied: {@code portal/snippets/FILE}, in which the portal is at {@link #HERE}.
 *
 * @param file its name says in which language it is
 * @param language what that is called
 */
public record Snippet(String file, String language, String text) {

    /** Where the portal is in the files, and where who runs it for a try has it. */
    public static final String HERE = "http://localhost:8080";

    public static final List<Snippet> ALL = all(new String[]{"curl.sh", "curl"}, new String[]{"python.py", "Python"},
            new String[]{"r.R", "R"},
            new String[]{"javascript.mjs", "JavaScript"},
            new String[]{"powerquery.pq", "Power Query (Excel, Power BI)"});
    /** Those that take files away, and ask no API. */
    public static final List<Snippet> FILES = all(new String[]{"files.sh", "curl: Range, ETag"},
            new String[]{"dataframe.py", "Python: pandas"}, new String[]{"readr.R", "R: readr"},
            new String[]{"files.pq", "Power Query (Excel, Power BI)"}, new String[]{"rsdmx.R", "R: rsdmx"},
            new String[]{"sdmx1.py", "Python: sdmx1"},
            new String[]{"dcat.sh", "Apache Jena: riot"});

    private static List<Snippet> all(String[]... files) {
        return Stream.of(files).map(each -> new Snippet(each[0], each[1], ReadersFile.text("snippets/" + each[0])))
                .toList();
    }

    /**
     * Of the portal at an address.
     *
     * @param portal scheme and host
     */
    public Snippet at(String portal) {
        return new Snippet(file, language, text.replace(HERE, portal));
    }
}
