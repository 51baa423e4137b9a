package vn.minhbach.portal.release;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.portal.asked.ChangesAsked;
import vn.minhbach.portal.asked.SinceAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;

/** What changed since a day or a release, of everything or of one place: what a reader who comes back asks. */
@Path("/changes")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SincePages {

    private static final Slice BETWEEN = Slice.first(20);
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final PageContexts contexts;
    private final Releases releases;
    private final ChangeReader changes;

    SincePages(PageContexts contexts, Releases releases, ChangeReader changes) {
        this.contexts = contexts;
        this.releases = releases;
        this.changes = changes;
    }

    /**
     * @param since null where nothing was chosen
     * @param between the releases since then, the latest first
     * @param told how what stands differs; null where nothing was published since
     * @param place that it is narrowed to, null for none
     */
    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangesSince(PageContext context, SinceAsked since, LocalDate today, LocalDate week, LocalDate month,
            PagedList<Release> between,
            ChangeReader.Told told, Place place) implements TemplateInstance {
    }

    @GET
    public TemplateInstance since() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        SinceAsked since = SinceAsked.of(query, context.at());
        LocalDate today = releases.day(context.at());
        int from = since.release() == null ? Math.max(context.at().release() - 1, 0) : since.release();
        ChangesAsked asked = ChangesAsked.ofThings(query);
        List<String> places = asked.filter().place();
        Place place = places == null || places.size() > 1 ? null : context.at().get(Place.class, places.get(0));
        if (from >= context.at().release()) {
            return context.show(new ChangesSince(context, since, today, today.minusDays(WEEK), today.minusDays(MONTH),
                    null, null, place));
        }
        Comparison comparison = new Comparison(from, context.at().release());
        PagedList<Release> between = PagedList.of(releases.page(comparison, ReleaseOrder.NUMBER_DESC, BETWEEN),
                comparison.to() - comparison.from(), BETWEEN, Release::number);
        return context.show(new ChangesSince(context, since, today, today.minusDays(WEEK), today.minusDays(MONTH),
                between, changes.of(context, comparison, asked), place));
    }
}
