package vn.minhbach.portal.silence;

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
import vn.minhbach.portal.asked.SilencesAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Silence: what was to be reported and was not. */
@Path("/silence")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SilencePages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Silences silences;
    private final Releases releases;

    SilencePages(PageContexts contexts, ReferenceLookup references, Silences silences, Releases releases) {
        this.contexts = contexts;
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
    record SilenceList(PageContext context, ReferencedRecords named, LocalDate on, PagedList<SilenceLine> listing, Narrowing by)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at().heldAgainst(releases.day(context.at()));
        SilenceFilter filter = SilencesAsked.of(query).filter();
        PagedList<Silence> listing = PagedList.kept(silences.list(at, filter), query.slice());
        List<Silence> all = silences.list(at, SilenceFilter.ALL);
        Map<String, Long> byPlace = counts(all, Silence::place);
        ReferencedRecords named = references.at(context);
        Narrowing by = new Narrowing(Choice.of(silences.states(at, filter), filter.state()),
                Choice.of(SilenceKind.class, counts(all, each -> each.kind().name()), filter.kind()),
                Choice.of(byPlace, code -> context.placeName(named.place(code), code), filter.place()));
        return context.show(new SilenceList(context, named, at.on(), listing.map(SilenceLine::of), by));
    }

    private static Map<String, Long> counts(List<Silence> all, Function<Silence, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
