package vn.minhbach.catalogue.indicator;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps indicators that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place places that the indicator has an observation of
 */
@Value.Builder
public record IndicatorFilter(@Nullable List<String> code, @Nullable List<Topic> topic, @Nullable List<String> unit,
        @Nullable List<String> place, @Nullable String text)
        implements
            WithIndicatorFilter {

    public static final IndicatorFilter ALL = new IndicatorFilterBuilder().build();
}
