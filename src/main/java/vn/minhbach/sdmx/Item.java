package vn.minhbach.sdmx;

import java.util.Map;

/**
 * What is in a list or a scheme: a code, a concept, a category, an organisation.
 *
 * @param description null for none
 * @param parent the id of the one above it, null for none
 * @param notes what else is known of it, by what that is called
 */
record Item(String id, Words name, Words description, String parent, Map<String, String> notes) {

    Item(String id, Words name) {
        this(id, name, null, null, Map.of());
    }

    Item(String id, Words name, Words description) {
        this(id, name, description, null, Map.of());
    }
}
