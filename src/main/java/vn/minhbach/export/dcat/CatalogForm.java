package vn.minhbach.export.dcat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The forms of RDF that the catalogue of datasets can be had in. */
enum CatalogForm {

    TURTLE("ttl", "text/turtle") {
        @Override
        byte[] bytes(Model model) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return written(model, new TurtleWriter(bytes), bytes);
        }
    },
    JSON_LD("jsonld", "application/ld+json") {
        @Override
        byte[] bytes(Model model) {
            return JsonLd.of(model);
        }
    },
    RDF_XML("rdf", "application/rdf+xml") {
        @Override
        byte[] bytes(Model model) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            return written(model, new RDFXMLWriter(bytes), bytes);
        }
    };

    final String suffix;
    final String mediaType;

    CatalogForm(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** By the end of an address, without its dot. */
    static Optional<CatalogForm> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
    }

    /** In UTF-8. */
    abstract byte[] bytes(Model model);

    private static byte[] written(Model model, RDFWriter writer, ByteArrayOutputStream bytes) {
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        Rio.write(model, writer);
        return bytes.toByteArray();
    }
}
