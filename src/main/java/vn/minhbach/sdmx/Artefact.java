package vn.minhbach.sdmx;

import java.util.List;
import java.util.function.Supplier;

/**
 * A structure that has an address of its own.
 *
 * @param description null for none
 * @param references what it names
 * @param items what is in it, made when it is wanted; null for what is no list and no scheme
 */
record Artefact(ArtefactType type, String agency, String id, Words name, Words description, List<Reference> references,
        Supplier<List<Item>> items) {

    /** What structures name each other by. */
    record Reference(ArtefactType type, String agency, String id) {

        static Reference to(ArtefactType type, String id) {
            return new Reference(type, Artefacts.OWNER, id);
        }

        String urn() {
            return "urn:sdmx:org.sdmx.infomodel." + type.inPackage + "." + type.element + "=" + agency + ":" + id + "("
                    + Artefacts.VERSION + ")";
        }
    }

    Reference reference() {
        return new Reference(type, agency, id);
    }

    /** Its name everywhere, as SDMX's registries write it. */
    String urn() {
        return reference().urn();
    }

    /** Where all of it is. */
    String address(MessageContext context) {
        return context.address() + SdmxResource.PATH + "/" + type.resource + "/" + agency + "/" + id + "/"
                + Artefacts.VERSION;
    }

    /** The same with only some of what is in it. */
    Artefact with(List<Item> some) {
        return new Artefact(type, agency, id, name, description, references, () -> some);
    }
}
