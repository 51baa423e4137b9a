package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.ctc.wstx.stax.WstxOutputFactory;

import vn.minhbach.catalogue.Language;
import vn.minhbach.http.XmlCharacters;

/** Writes XML as it comes. Attributes without a value are left out. */
final class XmlOutput {

    private static final XMLOutputFactory FACTORY = new WstxOutputFactory();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter out;

    /** What {@link XMLStreamWriter} does, by its own exception. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    XmlOutput(OutputStream out) throws IOException {
        try {
            this.out = FACTORY.createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        take(() -> this.out.writeStartDocument("UTF-8", "1.0"));
    }

    private static void take(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed);
        }
    }

    /** The outermost element, which declares these namespaces. */
    void root(Namespace namespace, String name, Namespace... declared) throws IOException {
        start(namespace, name);
        for (Namespace each : declared) {
            declare(each.prefix, each.uri);
        }
    }

    void declare(String prefix, String uri) throws IOException {
        take(() -> out.writeNamespace(prefix, uri));
    }

    void start(Namespace namespace, String name) throws IOException {
        take(() -> out.writeStartElement(namespace.prefix, name, namespace.uri));
    }

    /** One of a namespace other than {@link Namespace}'s. */
    void start(String prefix, String uri, String name) throws IOException {
        take(() -> out.writeStartElement(prefix, name, uri));
    }

    /** An element of no namespace. */
    void start(String name) throws IOException {
        take(() -> out.writeStartElement(name));
    }

    XmlOutput attribute(String name, Object value) throws IOException {
        if (value != null) {
            take(() -> out.writeAttribute(name, XmlCharacters.of(value.toString())));
        }
        return this;
    }

    /** One of a namespace other than {@link Namespace}'s. */
    void attribute(String prefix, String uri, String name, String value) throws IOException {
        take(() -> out.writeAttribute(prefix, uri, name, value));
    }

    void text(Object text) throws IOException {
        take(() -> out.writeCharacters(XmlCharacters.of(text.toString())));
    }

    void end() throws IOException {
        take(out::writeEndElement);
    }

    /** A whole element; nothing where there is no text. */
    void element(Namespace namespace, String name, Object text) throws IOException {
        if (text != null) {
            start(namespace, name);
            text(text);
            end();
        }
    }

    /** A whole element in each language that there are words in. */
    void words(Namespace namespace, String name, Words words) throws IOException {
        if (words == null) {
            return;
        }
        for (Language language : Language.values()) {
            String text = words.in(language);
            if (text != null) {
                start(namespace, name);
                attribute("xml", XML, "lang", language.tag());
                text(text);
                end();
            }
        }
    }

    /** A {@code Ref} of no namespace, with these attributes, names and values in turn. */
    void ref(String... attributes) throws IOException {
        take(() -> out.writeEmptyElement("Ref"));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    void close() throws IOException {
        take(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }
}
