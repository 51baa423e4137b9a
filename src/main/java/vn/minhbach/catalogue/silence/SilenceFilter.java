package vn.minhbach.catalogue.silence;

import java.util.List;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

/**
 * Keeps silences that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place of the programme, or that the agency serves
 * @param agency those agencies, and the programmes that they own
 */
@Value.Builder
public record SilenceFilter(@Nullable List<SilenceKind> kind, @Nullable List<String> place,
        @Nullable List<String> agency,
        @Nullable List<String> programme, @Nullable List<SilenceState> state)
        implements
            WithSilenceFilter {

    public static final SilenceFilter ALL = new SilenceFilterBuilder().build();

    boolean keeps(Silence silence) {
        return keepsButState(silence) && keeps(state, silence.state());
    }

    boolean keepsButState(Silence silence) {
        return keeps(kind, silence.kind()) && keeps(place, silence.place()) && keeps(programme, silence.programme())
                && (agency == null || keeps(agency, silence.agency()) || keeps(agency, silence.owner()));
    }

    private static <T> boolean keeps(List<T> wanted, T value) {
        return wanted == null || value != null && wanted.contains(value);
    }
}
