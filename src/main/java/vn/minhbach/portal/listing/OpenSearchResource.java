package vn.minhbach.portal.listing;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.http.AddressedFiles;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.SiteWording;

/** What browsers need to know so that people can search the portal from the address bar (OpenSearch 1.1). */
@Path("/opensearch.xml")
@Blocking
public class OpenSearchResource {

    private static final String TYPE = "application/opensearchdescription+xml";
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    private final AddressedFiles files;
    private final PageContexts contexts;

    OpenSearchResource(AddressedFiles files, PageContexts contexts) {
        this.files = files;
        this.contexts = contexts;
    }

    @GET
    public Response description(@Context UriInfo uri, @Context Request request) {
        PageContext context = contexts.current();
        return files.answer(uri, request, context.at(), TYPE + ";charset=utf-8", base -> bytes(context, base));
    }

    private static byte[] bytes(PageContext context, String base) {
        SiteWording words = MessageBundles.get(SiteWording.class, Localized.Literal.of(context.tag()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            text(xml, "ShortName", words.name());
            text(xml, "Description", words.tagline());
            text(xml, "Language", context.tag());
            text(xml, "InputEncoding", "UTF-8");
            text(xml, "OutputEncoding", "UTF-8");
            xml.writeStartElement("Image");
            xml.writeAttribute("width", "32");
            xml.writeAttribute("height", "32");
            xml.writeAttribute("type", "image/x-icon");
            xml.writeCharacters(base + "/favicon.ico");
            xml.writeEndElement();
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("template", base + "/search?q={searchTerms}&lang=" + context.tag());
            xml.writeEmptyElement("Url");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", TYPE);
            xml.writeAttribute("template", base + "/opensearch.xml?lang=" + context.tag());
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("What is written into memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
