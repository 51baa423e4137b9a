package vn.minhbach.report;

import java.util.List;

import vn.minhbach.catalogue.Language;

/**
 * What stands in the place of a project's code where somebody still has to say which project a row is of:
 * {@code ? so-hoa; so-hoa-2}. It is no code, so that nothing of the row is published before they did.
 */
public final class UnclearProject {

    private static final String MARK = "?";

    private UnclearProject() {
    }

    /** @param near the codes of those that it may be */
    public static String mark(List<String> near) {
        return (MARK + " " + String.join("; ", near)).strip();
    }

    public static boolean isMark(String code) {
        return code.startsWith(MARK);
    }

    /** The mark, with what is to be done about it. */
    public static String shown(String mark, Language language) {
        return mark + " · " + ReportSheets.text("choose", language);
    }
}
