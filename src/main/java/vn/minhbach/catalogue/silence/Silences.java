package vn.minhbach.catalogue.silence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import vn.minhbach.catalogue.Remembered;
import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.release.Releases;

/**
 * What was to be reported and was not: of every programme and agency, the last that sources said, and whether more was to be
 * expected by the day of the snapshot. The same for ever on the same day, so it is kept for the snapshots asked for last.
 */
@Singleton
@Transactional
public class Silences {

    private static final int SNAPSHOTS_KEPT = 4;
    /** More are not named one by one: what is known of all is looked into. */
    private static final int MOST_NAMED = 1_000;

    private final SilenceReading reading;
    private final Programmes programmes;
    private final Agencies agencies;
    private final Releases releases;
    private final Remembered<Snapshot, List<Silence>> known = new Remembered<>(SNAPSHOTS_KEPT);

    Silences(SilenceReading reading, Programmes programmes, Agencies agencies, Releases releases) {
        this.reading = reading;
        this.programmes = programmes;
        this.agencies = agencies;
        this.releases = releases;
    }

    /** Those that the filter keeps: what waits longest first, then what is silent longest. */
    public List<Silence> list(Snapshot at, SilenceFilter filter) {
        return all(at).stream().filter(filter::keeps).toList();
    }

    public long count(Snapshot at, SilenceFilter filter) {
        return all(at).stream().filter(filter::keeps).count();
    }

    /** How many stand how, whatever state the filter wants; every state is there, be it with 0. */
    public Map<SilenceState, Long> states(Snapshot at, SilenceFilter filter) {
        Map<SilenceState, Long> states = new EnumMap<>(SilenceState.class);
        for (SilenceState each : SilenceState.values()) {
            states.put(each, 0L);
        }
        all(at).stream().filter(filter::keepsButState).forEach(each -> states.merge(each.state(), 1L, Long::sum));
        return states;
    }

    /** Of programmes, by their codes. */
    public Map<String, Silence> ofProgrammes(Snapshot at, Collection<String> codes) {
        if (codes.size() > MOST_NAMED) {
            return named(at, SilenceKind.PROGRAMME, codes);
        }
        Snapshot on = held(at);
        return byCode(reading.ofProgrammes(on, programmes.byCode(on, codes).values(), codes, reading.saidOfProgrammes(on, codes)));
    }

    /** Of agencies, by their codes. */
    public Map<String, Silence> ofAgencies(Snapshot at, Collection<String> codes) {
        if (codes.size() > MOST_NAMED) {
            return named(at, SilenceKind.AGENCY, codes);
        }
        Snapshot on = held(at);
        List<Programme> owned = programmes.list(on, new ProgrammeFilter(null, null, List.copyOf(codes), null, null, null, null, null),
                ProgrammeOrder.CODE.order());
        Map<String, List<Said>> said = reading.saidOfProgrammes(on, owned.stream().map(Programme::code).toList());
        return byCode(reading.ofAgencies(on, agencies.byCode(on, codes).values(), codes, owned, said));
    }

    private List<Silence> all(Snapshot at) {
        return known.get(held(at), this::read);
    }

    private List<Silence> read(Snapshot on) {
        List<Programme> allProgrammes = programmes.list(on, null, ProgrammeOrder.CODE.order());
        List<Agency> allAgencies = agencies.list(on, null, AgencyOrder.CODE.order());
        Map<String, List<Said>> said = reading.saidOfProgrammes(on, null);
        return Stream.concat(reading.ofProgrammes(on, allProgrammes, null, said).stream(),
                reading.ofAgencies(on, allAgencies, null, allProgrammes, said).stream()).sorted(Silence.ORDER).toList();
    }

    private Map<String, Silence> named(Snapshot at, SilenceKind kind, Collection<String> codes) {
        Set<String> wanted = new HashSet<>(codes);
        return byCode(all(at).stream().filter(each -> each.kind() == kind && wanted.contains(each.code())).toList());
    }

    private Snapshot held(Snapshot at) {
        return at.heldAgainst(releases.day(at));
    }

    private static Map<String, Silence> byCode(List<Silence> silences) {
        return silences.stream().collect(Collectors.toMap(Silence::code, Function.identity()));
    }
}
