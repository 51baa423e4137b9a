package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that the cells of a workbook share. They are the one thing in it that must be kept, so there is a limit.
 */
final class SharedStrings {

    /** What a text costs beside its characters. */
    private static final long OVERHEAD = 64;

    private final List<String> texts = new ArrayList<>();

    /** @param part the shared strings, null where the workbook has none */
    SharedStrings(InputStream part) throws IOException {
        if (part == null) {
            return;
        }
        // A sixteenth, as several may publish at once, and others read.
        long left = Runtime.getRuntime().maxMemory() / 16;
        try (Xml xml = new Xml(part)) {
            while (xml.find("si")) {
                String text = RichText.read(xml);
                left -= OVERHEAD + 2L * text.length();
                if (left < 0) {
                    throw new Unreadable(0, ProblemCode.TOO_MUCH_TEXT, AllowedForm.CSV_INSTEAD.of());
                }
                texts.add(text);
            }
        }
    }

    /** Null where the workbook has no such text. */
    String get(String index) {
        try {
            int i = Integer.parseInt(index);
            return i >= 0 && i < texts.size() ? texts.get(i) : null;
        } catch (NumberFormatException notAnIndex) {
            return null;
        }
    }
}
