package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Names the rows of some lists together, which are kept for who asks next. */
record Joined(List<Same> lists) {

    static <T> Joined of(List<List<T>> lists) {
        return new Joined(lists.stream().map(Same::new).toList());
    }

    /** A row that several lists have is there once. */
    static <T> List<T> rows(List<List<T>> lists) {
        List<T> rows = new ArrayList<>();
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        lists.forEach(each -> each.stream().filter(seen::add).forEach(rows::add));
        return rows;
    }
}
