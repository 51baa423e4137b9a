package vn.minhbach.catalogue.search;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Narrows what was found. @param kind what to look for; null for everything */
@Value.Builder
public record SearchFilter(@Nullable List<SearchKind> kind) implements WithSearchFilter {

    public static final SearchFilter ALL = new SearchFilterBuilder().build();
}
