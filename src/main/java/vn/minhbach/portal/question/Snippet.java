package vn.minhbach.portal.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A program that asks the API, to be copied: {@code portal/snippets/FILE}, in which the portal is at {@link #HERE}.
 *
 * @param file     its name says in which language it is
 * @param language what that is called
 */
public record Snippet(String file, String language, String text) {

    /** Where the portal is in the files, and where who runs it for a try has it. */
    public static final String HERE = "http://localhost:8080";

    public static final List<Snippet> ALL = Stream.of(new String[] {"curl.sh", "curl"}, new String[] {"python.py", "Python"}, new String[] {"r.R", "R"},
            new String[] {"javascript.mjs", "JavaScript"}, new String[] {"powerquery.pq", "Power Query (Excel, Power BI)"})
            .map(each -> new Snippet(each[0], each[1], ReadersFile.text("snippets/" + each[0]))).toList();

    /** Of the portal at an address. @param portal scheme and host */
    public Snippet at(String portal) {
        return new Snippet(file, language, text.replace(HERE, portal));
    }
}
