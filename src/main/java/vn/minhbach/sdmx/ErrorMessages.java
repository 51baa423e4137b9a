package vn.minhbach.sdmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import vn.minhbach.catalogue.Language;

/** What went wrong, as SDMX-ML says it. */
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
}
