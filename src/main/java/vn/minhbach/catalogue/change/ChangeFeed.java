package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.Comparison;

/**
 * What releases did to rows, one after the other: what was published once keeps its place for ever, and what is
 * published later follows, so that who goes on from where it stopped misses nothing. What was changed back is told
 * twice, unlike in a comparison.
 */
@Singleton
public class ChangeFeed {

    private static final int LOOKED_THROUGH = 200_000;

    private final Changes changes;

    ChangeFeed(Changes changes) {
        this.changes = changes;
    }

    /**
     * A place after which the next row comes.
     *
     * @param cursor within what the release did, as {@link Change#cursor} has it; 0 for its beginning
     */
    public record Position(int release, long cursor) implements Comparable<Position> {

        private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::release)
                .thenComparingLong(Position::cursor);

        /** After all that a release did. */
        public static Position after(int release) {
            return new Position(release, Long.MAX_VALUE);
        }

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * One row more than wanted where any follows.
     *
     * @param to the last release that is told of
     */
    public List<ReleasedChange> after(Position position, int to, ChangeFilter filter, int most) {
        List<ReleasedChange> found = new ArrayList<>();
        for (int release = Math.max(position.release(), 1); release <= to && found.size() <= most; release++) {
            if (release == position.release() && position.cursor() == Long.MAX_VALUE) {
                continue;
            }
            int number = release;
            Long after = release == position.release() && position.cursor() > 0 ? position.cursor() : null;
            changes.page(of(release), filter, new Slice(most + 1 - found.size(), after)).rows()
                    .forEach(each -> found.add(new ReleasedChange(number, each)));
        }
        return found;
    }

    /**
     * Whether any row comes no later than a place.
     *
     * @param since the last release that is not told of
     */
    public boolean isAnyUpTo(Position position, int since, int to, ChangeFilter filter) {
        return position.compareTo(Position.after(since)) > 0
                && after(Position.after(since), Math.min(position.release(), to), filter, 0).stream()
                        .anyMatch(
                                each -> new Position(each.release(), each.change().cursor()).compareTo(position) <= 0);
    }

    /**
     * What releases did, going back: of each release in the order in which its rows are told.
     *
     * @param next where it goes on; null where nothing is earlier
     */
    public record Part(List<ReleasedChange> rows, Position next) {
    }

    /**
     * What the release of a position did after it, then what the one before did, and so on. What was published once
     * keeps its part for ever; and no part is looked for in more than {@value #LOOKED_THROUGH} rows beyond those of one
     * release, so it may have few rows, or none, and still go on.
     *
     * @param most rows at most
     */
    public Part back(Position from, ChangeFilter filter, int most) {
        List<ReleasedChange> found = new ArrayList<>();
        long looked = 0;
        for (int release = from.release(); release > 0; release--) {
            int number = release;
            long cursor = release == from.release() ? from.cursor() : 0;
            Page<Change> page = changes.page(of(release), filter,
                    new Slice(most - found.size(), cursor > 0 ? cursor : null));
            page.rows().forEach(each -> found.add(new ReleasedChange(number, each)));
            if (page.hasNext()) {
                return new Part(found, new Position(release, found.get(most - 1).change().cursor()));
            }
            looked += changes.count(of(release), ChangeFilter.ALL);
            if (release > 1 && (found.size() == most || looked > LOOKED_THROUGH)) {
                return new Part(found, new Position(release - 1, 0));
            }
        }
        return new Part(found, null);
    }

    /**
     * How many rows releases did something to.
     *
     * @param since the last that is not told of
     */
    public long count(int since, int to, ChangeFilter filter) {
        return IntStream.rangeClosed(since + 1, to).mapToLong(each -> changes.count(of(each), filter)).sum();
    }

    /** The same, row by row, the earliest release first. */
    public Stream<ChangedRow> rows(int since, int to, ChangeFilter filter) {
        return IntStream.rangeClosed(since + 1, to).boxed().flatMap(each -> changes.rows(of(each), filter));
    }

    private static Comparison of(int release) {
        return new Comparison(release - 1, release);
    }
}
