package vn.minhbach.export.dcat;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a model without blank nodes as JSON-LD 1.1 in its expanded, flattened form, which needs no context: a list of
 * nodes, each with its properties by their IRIs (JSON-LD 1.1, section 5.1 and 5.3).
 */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {
    }

    static byte[] of(Model model) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Resource subject : model.subjects()) {
            ObjectNode node = nodes.addObject().put("@id", subject.stringValue());
            for (Statement each : model.filter(subject, null, null)) {
                if (each.getPredicate().equals(RDF.TYPE)) {
                    node.withArray("/@type").add(each.getObject().stringValue());
                } else {
                    add((ArrayNode) node.withArrayProperty(each.getPredicate().stringValue()), each.getObject());
                }
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(nodes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Trees can be written", impossible);
        }
    }

    private static void add(ArrayNode values, Value value) {
        ObjectNode written = values.addObject();
        if (value instanceof Literal literal) {
            written.put("@value", literal.getLabel());
            literal.getLanguage().ifPresent(language -> written.put("@language", language));
            if (literal.getLanguage().isEmpty() && !literal.getDatatype().equals(XSD.STRING)) {
                written.put("@type", literal.getDatatype().stringValue());
            }
        } else {
            written.put("@id", value.stringValue());
        }
    }
}
