package vn.minhbach.export;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;

/**
 * The {@code datapackage.json} of a package, as it is told.
 *
 * @param base scheme and host, which the portal's addresses begin with; empty where nobody knows them
 * @param paths the path of a file by its name, as seen from the descriptor
 */
record Descriptor(Language language, String base, UnaryOperator<String> paths) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Of files that stand beside it. */
    static Descriptor beside(Language language, String base) {
        return new Descriptor(language, base, UnaryOperator.identity());
    }

    /**
     * In UTF-8.
     *
     * @param files what its files came to, by their names
     */
    byte[] of(DatasetPackage wanted, Map<String, FileDigest> files) throws JsonProcessingException {
        ObjectNode root = new PackageMetadata(wanted, this).describe();
        ArrayNode resources = root.putArray("resources");
        for (DatasetPackage.Part part : wanted.parts()) {
            ObjectNode resource = part.ofOthers() ? DataPackage.resourceOfOthers(part.table(), language)
                    : DataPackage.resource(part.table(), wanted.others(), language);
            if (wanted.publisher() == null && part.table().equals(DatasetFormat.DATASET)) {
                resource.put("description", Messages.of("catalog", language).text("datasets"));
            }
            FileDigest digest = files.get(part.file());
            resources.add(resource.put("path", paths.apply(part.file())).put("bytes", digest.bytes()).put("hash",
                    "sha256:" + digest.sha256()));
        }
        return JSON.writeValueAsBytes(root);
    }
}
