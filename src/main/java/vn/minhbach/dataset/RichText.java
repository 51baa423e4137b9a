package vn.minhbach.dataset;

import java.io.IOException;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/**
 * The text of a string item of SpreadsheetML (ISO/IEC 29500-1, 18.4.8): its runs without their format and without
 * readings.
 */
final class RichText {

    /** The most that a cell of a workbook holds. */
    static final int MOST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {
    }

    /** Reads to the end of the item; of a text longer than {@link #MOST} only so much that one sees that it is. */
    static String read(Xml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int readings = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.is("t") && readings == 0) {
                    xml.text(text, MOST + 1);
                } else {
                    readings += xml.is("rPh") ? 1 : 0;
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                readings -= xml.is("rPh") ? 1 : 0;
                depth--;
            }
        }
        return unescaped(text.toString());
    }

    /** {@code _x000D_} stands for a character that XML cannot hold (18.18.97, ST_Xstring). */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
        });
    }
}
