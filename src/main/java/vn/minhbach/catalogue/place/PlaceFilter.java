package vn.minhbach.catalogue.place;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps places that meet every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record PlaceFilter(@Nullable List<String> code, @Nullable List<PlaceKind> kind, @Nullable List<String> parent,
        @Nullable List<String> successor, @Nullable String text)
        implements
            WithPlaceFilter {

    public static final PlaceFilter ALL = new PlaceFilterBuilder().build();
}
