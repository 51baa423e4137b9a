package vn.minhbach.catalogue.release;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps releases that meet every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record ReleaseFilter(@Nullable List<Integer> number, @Nullable List<String> publisher) implements WithReleaseFilter {

    public static final ReleaseFilter ALL = new ReleaseFilterBuilder().build();
}
