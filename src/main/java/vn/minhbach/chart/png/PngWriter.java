package vn.minhbach.chart.png;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import jakarta.inject.Singleton;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Makes PNG files of our own pictures: without screen, fonts, or anything fetched. How much memory they take is bounded
 * by how many are made at once, and by how many dots each has.
 */
@Singleton
public class PngWriter {

    /** Each takes four bytes. */
    private static final double MOST_DOTS = 4e6;
    private static final int AT_ONCE = 2;

    static {
        System.setProperty("java.awt.headless", "true");
        // Files in between, which need a disk, are for what is larger.
        ImageIO.setUseCache(false);
    }

    /** So many wait, each with a thread. */
    private static final int IN_LINE = 8;

    /** More are wanted at this moment than can be made. */
    public static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Busy() {
            super("More pictures are wanted at this moment than can be made", null, false, false);
        }
    }

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * @param svg a picture of ours, with width and height
     * @param scale dots for each of its pixels, as far as there may be so many
     * @throws Busy where many wait already
     */
    public byte[] png(String svg, double scale) {
        if (places.getQueueLength() >= IN_LINE) {
            throw new Busy();
        }
        places.acquireUninterruptibly();
        try {
            return drawn(outlined(svg), scale);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException impossible) {
            throw new IllegalStateException("A picture of our own cannot be read", impossible);
        } finally {
            places.release();
        }
    }

    private static byte[] drawn(String svg, double scale) throws IOException {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null, LoaderContext.createDefault());
        double width = document.size().width;
        double height = document.size().height;
        double wanted = Math.min(scale, Math.sqrt(MOST_DOTS / (width * height)));
        BufferedImage image = new BufferedImage((int) Math.round(width * wanted), (int) Math.round(height * wanted),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Its style is for browsers: what stands on the elements themselves is light. */
    private static String outlined(String svg)
            throws ParserConfigurationException, SAXException, IOException, TransformerException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document picture = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList styles = picture.getElementsByTagNameNS("http://www.w3.org/2000/svg", "style");
        for (int i = styles.getLength() - 1; i >= 0; i--) {
            Element style = (Element) styles.item(i);
            style.getParentNode().removeChild(style);
        }
        Outlines.replaceLetters(picture);
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(picture), new StreamResult(text));
        return text.toString();
    }
}
