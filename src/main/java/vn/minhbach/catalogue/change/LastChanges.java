package vn.minhbach.catalogue.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/**
 * Which release last changed what is said of each thing: of whom a row concerns the feeds of changes tell alike, see
 * {@link Concern}.
 */
public final class LastChanges {

    private static final Object KEY = LastChanges.class;

    private final Map<Class<? extends Coded>, Map<String, Integer>> releases = new HashMap<>();

    private LastChanges() {
    }

    /** Worked out once for each release. */
    public static LastChanges of(Snapshot at) {
        return at.catalogue().derived(KEY, LastChanges::find);
    }

    /** The number of the release; null for what no release said anything of. */
    public Integer of(Class<? extends Coded> record, String code) {
        return releases.getOrDefault(record, Map.of()).get(code);
    }

    private static LastChanges find(Catalogue catalogue) {
        LastChanges found = new LastChanges();
        Snapshot at = new Snapshot(catalogue);
        for (DatasetTable table : DatasetTable.values()) {
            for (Versioned row : catalogue.history().of(table.records().type()).all()) {
                int last = last(row.version(), at.release());
                if (last > 0) {
                    found.add(at, row, last);
                }
            }
        }
        return found;
    }

    /** The release up to this one that last touched a version of a row; 0 where it came later. */
    private static int last(Version version, int release) {
        Integer withdrawn = version.withdrawnIn();
        return withdrawn != null && withdrawn <= release ? withdrawn : version.addedIn() <= release ? version.addedIn()
                : 0;
    }

    private void add(Snapshot at, Versioned row, int release) {
        Concern concern = Concern.of(at, row);
        add(Project.class, concern.projects(), release);
        add(Programme.class, concern.programmes(), release);
        add(Indicator.class, concern.indicators(), release);
        add(Place.class, concern.places(), release);
        add(Agency.class, concern.agencies(), release);
        add(Source.class, row instanceof Source source ? source.code() : row.statedBy(), release);
        add(Directive.class,
                row instanceof Directive it ? it.code() : row instanceof DirectiveReport told ? told.directive()
                        : row instanceof Handover told ? told.directive() : null,
                release);
        add(Scorecard.class, scorecard(row), release);
    }

    private static String scorecard(Versioned row) {
        if (row instanceof Scorecard it) {
            return it.code();
        }
        return row instanceof Criterion it ? it.scorecard() : row instanceof Score told ? told.scorecard()
                : row instanceof Proof told ? told.scorecard() : null;
    }

    private void add(Class<? extends Coded> record, String code, int release) {
        if (code != null) {
            add(record, List.of(code), release);
        }
    }

    private void add(Class<? extends Coded> record, Collection<String> codes, int release) {
        if (!codes.isEmpty()) {
            Map<String, Integer> known = releases.computeIfAbsent(record, first -> new HashMap<>());
            codes.forEach(each -> known.merge(each, release, Math::max));
        }
    }
}
