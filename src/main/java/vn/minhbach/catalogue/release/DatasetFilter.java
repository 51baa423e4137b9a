package vn.minhbach.catalogue.release;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps datasets of any of these publishers. Null keeps all. */
@Value.Builder
public record DatasetFilter(@Nullable List<String> publisher) implements WithDatasetFilter {

    public static final DatasetFilter ALL = new DatasetFilterBuilder().build();
}
