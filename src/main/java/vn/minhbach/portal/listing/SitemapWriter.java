package vn.minhbach.portal.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import vn.minhbach.portal.frame.PageListing;

/**
 * Writes site maps as sitemaps.org has them, each page with its other language beside it, as search engines ask for it.
 */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final XMLStreamWriter xml;
    private final String base;

    private SitemapWriter(OutputStream out, String base) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        this.base = base;
    }

    private interface Content {

        void write(SitemapWriter to) throws XMLStreamException;
    }

    /**
     * The list of the parts.
     *
     * @param base scheme and host
     * @param changed when the last release was published, null before any
     */
    static void index(OutputStream out, String base, List<Sitemap.Part> parts, Instant changed) throws IOException {
        document(out, base, "sitemapindex", to -> {
            for (Sitemap.Part each : parts) {
                to.xml.writeStartElement("sitemap");
                to.text("loc", base + SitemapResource.address(each));
                to.changed(changed);
                to.xml.writeEndElement();
            }
        });
    }

    /**
     * One part.
     *
     * @param pages read one after the other, while they are written
     */
    static void part(OutputStream out, String base, Iterator<Sitemap.Page> pages) throws IOException {
        document(out, base, "urlset", to -> {
            while (pages.hasNext()) {
                Sitemap.Page page = pages.next();
                for (String language : LANGUAGES) {
                    to.page(page, language);
                }
            }
        });
    }

    private static void document(OutputStream out, String base, String root, Content content) throws IOException {
        try {
            SitemapWriter to = new SitemapWriter(out, base);
            to.xml.writeStartDocument("UTF-8", "1.0");
            to.xml.writeStartElement(root);
            to.xml.writeDefaultNamespace(SITEMAP);
            to.xml.writeNamespace("xhtml", XHTML);
            content.write(to);
            to.xml.writeEndDocument();
            to.xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void page(Sitemap.Page page, String language) throws XMLStreamException {
        xml.writeStartElement("url");
        text("loc", PageListing.listedIn(base, page.path(), language));
        changed(page.changed());
        for (String each : LANGUAGES) {
            alternate(each, PageListing.listedIn(base, page.path(), each));
        }
        alternate("x-default", PageListing.listedIn(base, page.path(), LANGUAGES.get(0)));
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void changed(Instant changed) throws XMLStreamException {
        if (changed != null) {
            text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
