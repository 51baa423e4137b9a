package vn.minhbach.sdmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;

/** What went wrong, as SDMX-ML and SDMX-JSON say it. */
final class ErrorMessages {

    static final String XML = "application/vnd.sdmx.error+xml;version=2.1";

    private ErrorMessages() {
    }

    static byte[] xml(SdmxFault fault) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOutput out = new XmlOutput(bytes);
            out.root(Namespace.MES, "Error", Namespace.MES, Namespace.COM);
            out.start(Namespace.MES, "ErrorMessage");
            out.attribute("code", fault.kind.code);
            out.words(Namespace.COM, "Text", new Words(fault.text(Language.VI), fault.text(Language.EN)));
            out.end();
            out.end();
            out.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same in SDMX-JSON 2.0. */
    static byte[] json(SdmxFault fault, Language language) {
        ObjectNode error = JsonNodeFactory.instance.objectNode().put("code", fault.kind.code).put("title",
                fault.text(language));
        ObjectNode titles = error.putObject("titles");
        for (Language each : Language.values()) {
            titles.put(each.tag(), fault.text(each));
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.putArray("errors").add(error);
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
