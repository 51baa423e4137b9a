package vn.minhbach.catalogue.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.History;
import vn.minhbach.history.PublishedTables;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Redaction;
import vn.minhbach.history.Redaction.RedactedCell;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/** Reads of what was taken out of what was published, and of which releases. */
@Singleton
public class PublicRedactions {

    private static final Object STANDINGS = "standings of redacted rows";
    private static final String RELEASES = "releases";

    private final Map<String, Class<? extends Versioned>> records = new HashMap<>();

    PublicRedactions(PublishedTables published) {
        for (RecordTable<? extends Versioned> each : published.tables()) {
            records.put(each.name(), each.type());
        }
    }

    /**
     * Of which releases rows of a publisher were.
     *
     * @param withdrawnIn null where they stand
     */
    private record Standing(String publisher, int addedIn, Integer withdrawnIn) {

        boolean isIn(Release release) {
            return release.publisher().equals(publisher) && addedIn <= release.number()
                    && (withdrawnIn == null || release.number() < withdrawnIn);
        }
    }

    /** Those that touched anything that was there by the release, whether it stood or not, the last first. */
    public List<Redaction> all(Snapshot at) {
        Map<Integer, Set<Standing>> standings = standings(at);
        return at.catalogue().history().redactions().stream()
                .filter(each -> standings.get(each.number()).stream().anyMatch(rows -> rows.addedIn() <= at.release()))
                .sorted(Comparator.comparing(Redaction::number).reversed()).toList();
    }

    /**
     * Those after which the files of a release are no longer those that were handed over, or its title and reason what
     * they were.
     */
    public List<Redaction> of(Snapshot at, Release release) {
        Map<Integer, Set<Standing>> standings = standings(at);
        return at.catalogue().history().redactions().stream()
                .filter(each -> standings.get(each.number()).stream().anyMatch(rows -> rows.isIn(release))).toList();
    }

    /** The contents of a redaction, with how many cells had each. */
    public List<RedactedContent> contents(Redaction redaction) {
        Map<RedactedContent, Long> cells = new LinkedHashMap<>();
        redaction.cells().forEach(
                each -> cells.merge(new RedactedContent(each.table(), each.column(), 0, each.hash()), 1L, Long::sum));
        return cells.entrySet().stream().map(each -> new RedactedContent(each.getKey().table(), each.getKey().column(),
                each.getValue(), each.getKey().hash())).toList();
    }

    private Map<Integer, Set<Standing>> standings(Snapshot at) {
        return at.catalogue().derived(STANDINGS, all -> {
            Map<Integer, Set<Standing>> found = new HashMap<>();
            for (Redaction redaction : all.history().redactions()) {
                Set<Standing> rows = new HashSet<>();
                redaction.cells().forEach(cell -> standing(all.history(), cell).ifPresent(rows::add));
                found.put(redaction.number(), rows);
            }
            return found;
        });
    }

    private Optional<Standing> standing(History history, RedactedCell cell) {
        if (cell.table().equals(RELEASES)) {
            return history.release(Integer.parseInt(cell.row()))
                    .map(each -> new Standing(each.publisher(), each.number(), each.number() + 1));
        }
        return history.of(records.get(cell.table())).find(Long.parseLong(cell.row()))
                .map(each -> standing(each.version()));
    }

    private static Standing standing(Version version) {
        return new Standing(version.publisher(), version.addedIn(), version.withdrawnIn());
    }
}
