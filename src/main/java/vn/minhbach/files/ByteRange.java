package vn.minhbach.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first place of its first byte, from 0
 * @param last place of its last
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    /** What is wanted is behind the end. */
    static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

    /**
     * Empty where it is none that is understood, or several: then the whole is sent.
     *
     * @param header null for none
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long most = Long.parseLong(range.group(2));
            return Optional
                    .of(most == 0 || size == 0 ? UNSATISFIABLE : new ByteRange(Math.max(0, size - most), size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? UNSATISFIABLE : new ByteRange(first, Math.min(last, size - 1)));
    }

    long length() {
        return last - first + 1;
    }
}
