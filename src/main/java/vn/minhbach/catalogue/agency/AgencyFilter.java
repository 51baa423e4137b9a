package vn.minhbach.catalogue.agency;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/** Keeps agencies that meet every part; within a part any of its values will do. Null parts keep all. */
@Value.Builder
public record AgencyFilter(@Nullable List<String> code, @Nullable List<String> place, @Nullable List<String> parent, @Nullable String text)
        implements WithAgencyFilter {

    public static final AgencyFilter ALL = new AgencyFilterBuilder().build();
}
