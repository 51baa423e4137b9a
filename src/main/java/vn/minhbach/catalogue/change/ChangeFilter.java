package vn.minhbach.catalogue.change;

import java.util.List;
import java.util.Set;

import jakarta.annotation.Nullable;

import org.immutables.value.Value;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Versioned;

/**
 * Keeps changes that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param figures true for money, counts, progress and observations alone, false for everything else
 * @param project of which a row tells, or that it is; so the programme and the indicator
 * @param place the same, or that what a row tells of belongs to; so the agency
 * @param source by which a row is stated, or that it is
 */
@Value.Builder
public record ChangeFilter(@Nullable List<DatasetTable> table, @Nullable List<ChangeKind> kind,
        @Nullable Boolean figures,
        @Nullable List<String> project, @Nullable List<String> programme, @Nullable List<String> indicator,
        @Nullable List<String> place,
        @Nullable List<String> agency, @Nullable List<String> source, @Nullable List<String> publisher)
        implements
            WithChangeFilter {

    public static final ChangeFilter ALL = new ChangeFilterBuilder().build();

    /** Whether rows of one table and kind are kept or not by what they tell of. */
    boolean ofThings() {
        return project != null || programme != null || indicator != null || place != null || agency != null
                || source != null || publisher != null;
    }

    /** @param at in which the row stands */
    boolean keeps(Snapshot at, Versioned row) {
        if (source != null && !source.contains(row.statedBy())
                || publisher != null && !publisher.contains(row.version().publisher())) {
            return false;
        }
        if (project == null && programme == null && indicator == null && place == null && agency == null) {
            return true;
        }
        Concern told = Concern.of(at, row);
        return keeps(project, told.projects()) && keeps(programme, told.programmes())
                && keeps(indicator, told.indicators()) && keeps(place, told.places())
                && keeps(agency, told.agencies());
    }

    private static boolean keeps(List<String> wanted, Set<String> told) {
        return wanted == null || wanted.stream().anyMatch(told::contains);
    }

    boolean keeps(DatasetTable wanted) {
        return (table == null || table.contains(wanted)) && (figures == null || figures == wanted.figures());
    }

    boolean keeps(ChangeKind wanted) {
        return kind == null || kind.contains(wanted);
    }
}
