package vn.minhbach.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;

/** The {@code datapackage.json} of an exported dataset. */
final class Descriptor {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Descriptor() {
    }

    /** In UTF-8. Its version is the release; that it is ours, and which release, is told again under a name of our own. */
    static byte[] of(DatasetVersion wanted, OfOthers others) throws JsonProcessingException {
        return JSON.writeValueAsBytes(DataPackage.describe(wanted.publisher(), wanted.dataset().title(), wanted.dataset().licence(), others.tables(), others)
                .put("version", String.valueOf(wanted.at().release())).put(DatasetFormat.RELEASE, wanted.at().release()));
    }
}
