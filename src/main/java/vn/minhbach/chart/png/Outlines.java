package vn.minhbach.chart.png;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import vn.minhbach.chart.Typeface;

/**
 * Puts the outlines of letters in the place of the letters of a picture, so that it looks the same on a machine without
 * fonts. What the letters are like stands on them or on what they are in: size, weight, and where they are anchored.
 */
final class Outlines {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int BOLD = 600;
    /** Of a pixel. */
    private static final double EXACT = 100;

    private Outlines() {
    }

    static void replaceLetters(Document picture) {
        NodeList found = picture.getElementsByTagNameNS(SVG, "text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        texts.forEach(each -> each.getParentNode().replaceChild(outline(picture, each), each));
    }

    private static Element outline(Document picture, Element text) {
        Element outline = picture.createElementNS(SVG, "path");
        double size = Double.parseDouble(inherited(text, "font-size", "13"));
        Typeface face = Typeface.of(Integer.parseInt(inherited(text, "font-weight", "400")) >= BOLD);
        String words = text.getTextContent();
        double length = face.advance(words, size);
        double x = Double.parseDouble(inherited(text, "x", "0")) - switch (inherited(text, "text-anchor", "start")) {
            case "end" -> length;
            case "middle" -> length / 2;
            default -> 0;
        };
        outline.setAttribute("d", data(
                face.outline(words, size, x, Double.parseDouble(inherited(text, "y", "0"))).getPathIterator(null)));
        outline.setAttribute("stroke", "none");
        if (text.hasAttribute("fill")) {
            outline.setAttribute("fill", text.getAttribute("fill"));
        }
        return outline;
    }

    private static String inherited(Element element, String name, String otherwise) {
        for (Node each = element; each instanceof Element here; each = each.getParentNode()) {
            if (here.hasAttribute(name)) {
                return here.getAttribute(name);
            }
        }
        return otherwise;
    }

    private static String data(PathIterator path) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int type = path.currentSegment(at);
            data.append("MLQCZ".charAt(type));
            for (int i = 0; i < 2 * (type == PathIterator.SEG_CLOSE ? 0 : Math.max(1, type)); i++) {
                data.append(Math.round(at[i] * EXACT) / EXACT).append(' ');
            }
        }
        return data.toString();
    }
}
