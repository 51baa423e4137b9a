package vn.minhbach.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Be Vietnam Pro (SIL Open Font License), which has every Vietnamese letter. It is read by us and not by the machine,
 * which may have neither fonts nor what looks for them: words are measured by it, and drawn by its outlines where a
 * picture has only dots.
 */
public enum Typeface {

    REGULAR("BeVietnamPro-Regular.ttf"), SEMIBOLD("BeVietnamPro-SemiBold.ttf");

    /** Readers' own fonts may be wider than ours by so much. */
    private static final double SLACK = 1.06;
    private static final char ELLIPSIS = '…';

    private final String file;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private TrueTypeFont font;

    Typeface(String file) {
        this.file = file;
    }

    /**
     * @param width how far the next letter is, for letters one pixel high
     * @param outline the same way, y upwards
     */
    private record Glyph(double width, GeneralPath outline) {
    }

    public static Typeface of(boolean bold) {
        return bold ? SEMIBOLD : REGULAR;
    }

    /** How wide a text is at most in readers' fonts, in pixels. */
    public double width(String text, double size) {
        return advance(text, size) * SLACK;
    }

    /** How wide it is in this one. */
    public double advance(String text, double size) {
        return text.codePoints().mapToDouble(each -> glyph(each).width).sum() * size;
    }

    /** The outline of a text that begins at a place, on its baseline. */
    public GeneralPath outline(String text, double size, double x, double y) {
        GeneralPath all = new GeneralPath();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            AffineTransform there = AffineTransform.getTranslateInstance(at, y);
            there.scale(size, -size);
            all.append(glyph.outline.createTransformedShape(there), false);
            at += glyph.width * size;
        }
        return all;
    }

    /** The text in lines no wider than that, unless a single word is. */
    public List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (line.length() > 0 && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same in no more lines than so many; what is left out is told by an ellipsis. */
    public List<String> wrapped(String text, double size, double width, int most) {
        List<String> lines = wrapped(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (last.length() > 1 && width(last + ELLIPSIS, size) > width) {
            last = last.substring(0, last.length() - 1).stripTrailing();
        }
        kept.set(most - 1, last + ELLIPSIS);
        return kept;
    }

    private Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::read);
    }

    /** Of a letter that the font has not, a blank as wide as a figure. */
    private synchronized Glyph read(int letter) {
        try {
            TrueTypeFont read = font();
            double em = read.getUnitsPerEm();
            CmapLookup letters = read.getUnicodeCmapLookup();
            int id = letters.getGlyphId(letter);
            if (id == 0) {
                return new Glyph(read.getAdvanceWidth(letters.getGlyphId('0')) / em, new GeneralPath());
            }
            GlyphData data = read.getGlyph().getGlyph(id);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(1 / em, 1 / em));
            return new Glyph(read.getAdvanceWidth(id) / em, outline);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TrueTypeFont font() throws IOException {
        if (font == null) {
            try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
        }
        return font;
    }
}
