package vn.minhbach.catalogue.source;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps sources that meet every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record SourceFilter(@Nullable List<String> code, @Nullable List<SourceKind> kind, @Nullable List<String> number,
        @Nullable String text)
        implements
            WithSourceFilter {

    public static final SourceFilter ALL = new SourceFilterBuilder().build();
}
