package vn.minhbach.catalogue.agency;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps agencies that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param kind null keeps what is asked for by its code, and else agencies alone: a group is none
 */
@Value.Builder
public record AgencyFilter(@Nullable List<String> code, @Nullable List<AgencyKind> kind, @Nullable List<String> place,
        @Nullable List<String> parent, @Nullable String text)
        implements
            WithAgencyFilter {

    public static final AgencyFilter ALL = new AgencyFilterBuilder().build();
}
