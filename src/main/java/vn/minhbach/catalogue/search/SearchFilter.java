package vn.minhbach.catalogue.search;

import java.util.List;

/** Narrows what was found. @param kind what to look for; null for everything */
public record SearchFilter(List<SearchKind> kind) {
}
