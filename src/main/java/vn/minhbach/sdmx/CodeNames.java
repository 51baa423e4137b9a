package vn.minhbach.sdmx;

import java.util.HashMap;
import java.util.Map;

import vn.minhbach.catalogue.Snapshot;

/** What codes mean, of those lists alone that somebody asks about. */
final class CodeNames {

    private final Map<String, Codes.CodelistOf> lists = new HashMap<>();
    private final Map<String, Map<String, Words>> names = new HashMap<>();

    CodeNames(Snapshot at) {
        Codes.lists(at).forEach(each -> lists.put(each.id(), each));
    }

    /** Null for a value that is no code. */
    Words of(Component component, String value) {
        if (component.codelist() == null || value == null) {
            return null;
        }
        return names.computeIfAbsent(component.codelist(), list -> {
            Map<String, Words> all = new HashMap<>();
            lists.get(list).codes().get().forEach(item -> all.put(item.id(), item.name()));
            return all;
        }).get(value);
    }
}
