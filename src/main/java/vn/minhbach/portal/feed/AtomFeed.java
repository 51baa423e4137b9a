package vn.minhbach.portal.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import vn.minhbach.http.XmlCharacters;

/**
 * A feed (RFC 4287), of which earlier parts are documents of their own, archived for ever (RFC 5005, 4): who reads the
 * newest part, and follows {@code prev-archive} until something is known already, has missed nothing.
 *
 * @param base scheme and host, by which the addresses are resolved
 * @param id an IRI, the same for every part
 * @param links to this part, to others, and to the page that shows the same
 * @param archive whether this part never changes
 */
record AtomFeed(String base, String language, String id, String title, String author, Instant updated, List<Link> links,
        boolean archive,
        List<AtomEntry> entries) {

    /** @param address from the portal's root on */
    record Link(String relation, String type, String address) {

        static Link page(String address) {
            return new Link("alternate", "text/html", address);
        }

        /** Another part of the feed, or this one. */
        static Link part(String relation, String address) {
            return new Link(relation, MEDIA_TYPE, address);
        }
    }

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";

    /** As a document in UTF-8. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            xml.writeAttribute("xml:base", base + "/");
            text(xml, "id", id);
            text(xml, "title", title);
            text(xml, "updated", updated.toString());
            author(xml, author);
            for (Link each : links) {
                link(xml, each);
            }
            if (archive) {
                xml.writeStartElement("fh", "archive", HISTORY);
                xml.writeNamespace("fh", HISTORY);
                xml.writeEndElement();
            }
            for (AtomEntry each : entries) {
                write(xml, each);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("What is written into memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml, AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", entry.id());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.updated().toString());
        text(xml, "published", entry.updated().toString());
        author(xml, entry.author());
        link(xml, Link.page(entry.address()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(XmlCharacters.of(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", link.relation());
        xml.writeAttribute("type", link.type());
        xml.writeAttribute("href", base + XmlCharacters.of(link.address()));
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(XmlCharacters.of(text));
        xml.writeEndElement();
    }
}
