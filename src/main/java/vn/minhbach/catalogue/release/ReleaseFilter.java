package vn.minhbach.catalogue.release;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps releases that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param publishedBy that this portal had published by the end of this day
 */
@Value.Builder
public record ReleaseFilter(@Nullable List<Integer> number, @Nullable List<String> publisher,
        @Nullable LocalDate publishedBy)
        implements
            WithReleaseFilter {

    public static final ReleaseFilter ALL = new ReleaseFilterBuilder().build();
}
