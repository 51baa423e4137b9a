package vn.minhbach.portal.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.SilenceGroupBy;
import vn.minhbach.catalogue.silence.SilenceState;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.portal.asked.SilencesAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
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
    public record Narrowing(List<Choice<SilenceState>> states, ListFilter list) {
    }

    /** @param on the day that it is held against */
    @CheckedTemplate(basePath = "silence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SilenceList(PageContext context, ReferencedRecords named, LocalDate on, PagedList<SilenceLine> listing,
            Narrowing by)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at().heldAgainst(releases.day(context.at()));
        SilenceFilter filter = SilencesAsked.of(query).filter();
        PagedList<Silence> listing = PagedList.kept(silences.list(at, filter), query.slice());
        ReferencedRecords named = references.at(context);
        Listing<Silence, SilenceFilter> rows = Listing
                .<Silence, SilenceFilter>of(filter, (on, wanted) -> silences.list(on, wanted).stream(), Silence.class)
                .in(at);
        SilenceWording words = MessageBundles.get(SilenceWording.class, Localized.Literal.of(context.tag()));
        ListFilter list = ListFilterMaker
                .of(context, named, rows, Map.of(), other -> silences.list(at, SilencesAsked.of(other).filter()).size())
                .facet(Parameter.STATE, SilenceGroupBy.STATE.facet(), SilenceGroupBy.STATE, words::state)
                .facet(Parameter.KIND, SilenceGroupBy.KIND.facet(), SilenceGroupBy.KIND, words::kindOf)
                .codes(Parameter.PLACE, SilenceGroupBy.PLACE.facet(), SilenceGroupBy.PLACE)
                .make("/silence", listing.total() == 0);
        Narrowing by = new Narrowing(Choice.of(silences.states(at, filter), filter.state()), list);
        return context.show(new SilenceList(context, named, at.on(), listing.map(SilenceLine::of), by));
    }
}
