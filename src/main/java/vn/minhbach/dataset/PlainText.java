package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a table that is kept as text, as CSV, from files of other kinds. */
final class PlainText {

    /** So much of a file is looked at. */
    private static final int LOOKED_AT = 1 << 16;
    private static final String BEHIND_BYTE_ORDER_MARK = "\ufeff";

    private PlainText() {
    }

    /**
     * Whether a file is text of some lines, in UTF-8 or behind a byte order mark in UTF-16, that are rows of a table.
     */
    static boolean isTable(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(LOOKED_AT);
        }
        boolean utf16 = start.length > 1 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        String text = new String(start, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .replace(BEHIND_BYTE_ORDER_MARK, "");
        boolean readable = text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\r' || c == '\t')
                && !text.stripLeading().startsWith("<");
        return readable && CsvForm.shape(text).isTable();
    }
}
