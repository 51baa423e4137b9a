package vn.minhbach.catalogue.search;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Narrows what was found: to what meets every part; within a part any of its values will do, and null parts keep all.
 *
 * @param kind what to look for
 * @param place codes of places that it is, or that what it tells of belongs to; so the agencies
 * @param publisher whose dataset it is in
 */
@Value.Builder
public record SearchFilter(@Nullable List<SearchKind> kind, @Nullable List<String> place, @Nullable List<String> agency,
        @Nullable List<String> publisher) implements WithSearchFilter {

    public static final SearchFilter ALL = new SearchFilterBuilder().build();
}
