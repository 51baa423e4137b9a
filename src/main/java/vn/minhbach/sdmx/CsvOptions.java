package vn.minhbach.sdmx;

import java.util.Locale;
import java.util.Map;

/**
 * What a client may choose of SDMX-CSV 2.0, as parameters of the media type or of the address.
 *
 * @param keys which keys have a column of their own
 * @param normalized whether times are days, the last of each
 */
record CsvOptions(Labels labels, Keys keys, boolean normalized) {

    /** What stands in a column: the code, the code with a column of names behind it, or both in one. */
    enum Labels {
        ID, NAME, BOTH
    }

    enum Keys {
        NONE, OBS, SERIES, BOTH
    }

    static final CsvOptions PLAIN = new CsvOptions(Labels.ID, Keys.NONE, false);

    /** @param parameters of the media type */
    static CsvOptions of(Map<String, String> parameters, SdmxRequest request) throws SdmxFault {
        return new CsvOptions(one("labels", Labels.class, Labels.ID, parameters, request),
                one(parameters.containsKey("key") ? "key" : "keys", Keys.class, Keys.NONE, parameters, request),
                one("timeformat", TimeFormat.class, TimeFormat.ORIGINAL, parameters, request) == TimeFormat.NORMALIZED);
    }

    private enum TimeFormat {
        ORIGINAL, NORMALIZED
    }

    private static <E extends Enum<E>> E one(String name, Class<E> words, E otherwise, Map<String, String> parameters,
            SdmxRequest request) throws SdmxFault {
        String value = parameters.get(name);
        return value == null ? request.oneOf(name.equals("timeformat") ? "timeFormat" : name, words, otherwise)
                : SdmxRequest.oneOf(name, value.toUpperCase(Locale.ROOT), words);
    }
}
