package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.codehaus.stax2.XMLInputFactory2;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

/**
 * Reads a part of a workbook event by event, in memory that does not grow with the part. Document types, and with them
 * entities, are refused; names are counted, since a parser keeps each one it meets. Names are compared without their
 * namespace, which differs between the two editions of ISO/IEC 29500.
 */
final class Xml implements Closeable {

    /** More than all that Excel writes. */
    private static final int MOST_NAMES = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int instructions;

    Xml(InputStream in) throws IOException {
        this.in = new TagWatch(in);
        try {
            this.reader = FACTORY.createXMLStreamReader(this.in);
            if (reader.getEncoding() != null && !reader.getEncoding().equalsIgnoreCase("UTF-8")) {
                throw new Unreadable(0, ProblemCode.PART_NOT_UTF_8, AllowedForm.XLSX.of());
            }
        } catch (XMLStreamException broken) {
            in.close();
            throw unreadable(broken);
        } catch (IOException refused) {
            in.close();
            throw refused;
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        return factory;
    }

    /** Goes to the next event; {@link XMLStreamConstants#END_DOCUMENT} is the last. */
    int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                see();
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(0, ProblemCode.DOCUMENT_TYPE, AllowedForm.XLSX.of());
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && ++instructions > MOST_NAMES) {
                throw strange();
            }
            return event;
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        } catch (RuntimeException lazily) {
            throw late(lazily);
        }
    }

    private void see() throws IOException {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(reader.getNamespacePrefix(i));
        }
        if (names.size() > MOST_NAMES) {
            throw strange();
        }
    }

    /** Goes on to the next element of that name; false where there is none. */
    boolean find(String name) throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && is(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the element that begins or ends here. */
    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    /** The value of an attribute without a namespace, null where it is absent. */
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /** The value of an attribute in a namespace that ends so, null where it is absent. */
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Appends what the element holds up to {@code most} characters, and goes to its end; elements in it are left out.
     */
    void text(StringBuilder text, int most) throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1 && text.length() < most) {
                        append(text, most);
                    }
                }
                default -> {
                }
            }
        }
    }

    /** Appends the characters of this event, up to {@code most} in all. */
    void append(StringBuilder text, int most) throws IOException {
        try {
            int length = Math.max(0, Math.min(reader.getTextLength(), most - text.length()));
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        } catch (RuntimeException lazily) {
            throw late(lazily);
        }
    }

    /** What is only looked at later fails later, wrapped. */
    private static IOException late(RuntimeException lazily) {
        if (lazily.getCause() instanceof XMLStreamException broken) {
            return unreadable(broken);
        }
        throw lazily;
    }

    /** Leaves the rest unread, save for its checksum. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static Unreadable strange() {
        return new Unreadable(0, ProblemCode.TOO_MANY_NAMES, AllowedForm.XLSX.of());
    }

    private static IOException unreadable(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        return new Unreadable(0, ProblemCode.NOT_WELL_FORMED, AllowedForm.XLSX.of());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
