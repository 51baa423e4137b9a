package vn.minhbach.catalogue.silence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.release.Releases;

/**
 * What was to be reported and was not: of every programme and agency, the last that sources said, and whether more was
 * to be expected by the day of the snapshot. The same for ever on the same day, so it is worked out once for each.
 */
@Singleton
public class Silences {

    /** All silences of a catalogue on a day. */
    private record On(LocalDate day) {
    }

    private final SilenceFinder reading;
    private final Programmes programmes;
    private final Agencies agencies;
    private final Releases releases;

    Silences(SilenceFinder reading, Programmes programmes, Agencies agencies, Releases releases) {
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
        Snapshot on = held(at);
        Map<String, Silence> found = new HashMap<>();
        Map<String, Silence> known = known(on).ofProgrammes;
        programmes.byCode(on, codes).forEach(
                (code, each) -> found.put(code, known.containsKey(code) ? known.get(code) : reading.of(on, each)));
        return found;
    }

    /** Of agencies, by their codes; of a group there is none, as nobody owes its report. */
    public Map<String, Silence> ofAgencies(Snapshot at, Collection<String> codes) {
        Snapshot on = held(at);
        Map<String, Silence> found = new HashMap<>();
        Map<String, Silence> known = known(on).ofAgencies;
        agencies.byCode(on, codes).forEach((code, each) -> {
            if (!each.isGroup()) {
                found.put(code, known.containsKey(code) ? known.get(code) : reading.of(on, each));
            }
        });
        return found;
    }

    /** All silences in their order, and those of programmes and of agencies by their codes. */
    private record All(List<Silence> inOrder, Map<String, Silence> ofProgrammes, Map<String, Silence> ofAgencies) {

        static final All NONE = of(List.of());

        static All of(List<Silence> silences) {
            return new All(silences, by(silences, Silence::programme), by(silences, Silence::agency));
        }

        private static Map<String, Silence> by(List<Silence> silences, Function<Silence, String> code) {
            return silences.stream().filter(each -> code.apply(each) != null)
                    .collect(Collectors.toMap(code, Function.identity()));
        }
    }

    private List<Silence> all(Snapshot at) {
        return every(held(at)).inOrder;
    }

    /** Those that were found out already: of one alone it is found out sooner than of all. */
    private All known(Snapshot on) {
        return on.catalogue().knowsRecent(new On(on.on())) ? every(on) : All.NONE;
    }

    private All every(Snapshot on) {
        return on.catalogue().recent(new On(on.on()), catalogue -> All.of(Stream.concat(
                on.table(Programme.class).rows().stream().map(each -> reading.of(on, each)),
                on.table(Agency.class).rows().stream().filter(each -> !each.isGroup())
                        .map(each -> reading.of(on, each)))
                .sorted(Silence.ORDER).toList()));
    }

    private Snapshot held(Snapshot at) {
        return at.heldAgainst(releases.day(at));
    }
}
