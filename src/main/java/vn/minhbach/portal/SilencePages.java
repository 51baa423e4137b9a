package vn.minhbach.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.SilenceKind;
import vn.minhbach.catalogue.silence.SilenceState;
import vn.minhbach.catalogue.silence.Silences;

/** Silence: what was to be reported and was not. */
@Path("/silence")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SilencePages {

    private final Visits visits;
    private final ReferenceLookup references;
    private final Silences silences;
    private final Releases releases;

    SilencePages(Visits visits, ReferenceLookup references, Silences silences, Releases releases) {
        this.visits = visits;
        this.references = references;
        this.silences = silences;
        this.releases = releases;
    }

    /**
     * What the list can be narrowed by, and what it is narrowed by.
     *
     * @param states with how many stand so, whatever state is chosen
     */
    public record Narrowing(List<Choice<SilenceState>> states, List<Choice<SilenceKind>> kinds, List<Choice<String>> places) {
    }

    /** @param on the day that it is held against */
    @CheckedTemplate(basePath = "silence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SilenceList(Visit visit, ReferencedRecords named, LocalDate on, Listing<SilenceLine> listing, Narrowing by) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at().heldAgainst(releases.day(visit.at()));
        SilenceFilter filter = SilenceFilter.ALL.kind(query.values("kind", SilenceKind.class)).place(query.codes("place"))
                .agency(query.codes("agency")).programme(query.codes("programme")).state(query.values("state", SilenceState.class));
        Listing<Silence> listing = Listing.kept(silences.list(at, filter), query.slice());
        List<Silence> all = silences.list(at, SilenceFilter.ALL);
        Map<String, Long> byPlace = counts(all, Silence::place);
        ReferencedRecords named = references.at(visit);
        Narrowing by = new Narrowing(Choice.of(silences.states(at, filter), filter.state()),
                Choice.of(SilenceKind.class, counts(all, each -> each.kind().name()), filter.kind()),
                Choice.of(byPlace, code -> visit.placeName(named.place(code), code), filter.place()));
        return visit.show(new SilenceList(visit, named, at.on(), listing.map(SilenceLine::of), by));
    }

    private static Map<String, Long> counts(List<Silence> all, Function<Silence, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
