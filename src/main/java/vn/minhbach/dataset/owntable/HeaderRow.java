package vn.minhbach.dataset.owntable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the header of a table begins.
 *
 * @param line 1 for the first
 */
public record HeaderRow(String sheet, int line) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,7}):(.*)", Pattern.DOTALL);

    /** {@code 7:Biểu 1}; empty for anything else. */
    public static Optional<HeaderRow> parse(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        return parts.matches() ? Optional.of(new HeaderRow(parts.group(2), Integer.parseInt(parts.group(1))))
                : Optional.empty();
    }

    /** Blanks at the ends of names get lost on the way. */
    boolean isAt(String name, int row) {
        return line == row && sheet.strip().equals(name.strip());
    }

    public String text() {
        return line + ":" + sheet;
    }
}
