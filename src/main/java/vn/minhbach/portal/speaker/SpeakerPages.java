package vn.minhbach.portal.speaker;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.speaker.Said;
import vn.minhbach.catalogue.speaker.Speaker;
import vn.minhbach.catalogue.speaker.Speakers;
import vn.minhbach.portal.asked.SpeakersAsked;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.frame.UnknownCode;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Who is named as saying something, and all that one says. */
@Path("/speakers")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SpeakerPages {

    private static final int SHOWN = 50;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Speakers speakers;
    private final DirectiveOverviewReader orders;

    SpeakerPages(PageContexts contexts, ReferenceLookup references, Speakers speakers, DirectiveOverviewReader orders) {
        this.contexts = contexts;
        this.references = references;
        this.speakers = speakers;
        this.orders = orders;
    }

    /** Facts that one document has. */
    public record OfSource(String source, List<Fact> facts) {

        static List<OfSource> of(List<Fact> inOrder) {
            List<OfSource> groups = new ArrayList<>();
            for (Fact each : inOrder) {
                if (groups.isEmpty() || !groups.get(groups.size() - 1).source.equals(each.claim().source())) {
                    groups.add(new OfSource(each.claim().source(), new ArrayList<>()));
                }
                groups.get(groups.size() - 1).facts.add(each);
            }
            return groups;
        }
    }

    /** @param text that the names are narrowed by, null for all */
    @CheckedTemplate(basePath = "speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpeakerList(PageContext context, PagedList<Speaker> listing, String text) implements TemplateInstance {
    }

    /** @param facts the part that is shown, and sources the same by document */
    @CheckedTemplate(basePath = "speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpeakerDetail(PageContext context, ReferencedRecords named, Speaker speaker, PagedList<Fact> facts,
            List<OfSource> sources, DirectiveOverview orders,
            PagedList<DirectiveReport> reports, PagedList<Obstacle> obstacles) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        SpeakersAsked asked = SpeakersAsked.of(query);
        if (asked.name() != null) {
            return detail(context, speakers.of(context.at(), asked.name()).orElseThrow(UnknownCode.of(asked.name())));
        }
        List<Speaker> found = speakers.list(context.at()).stream().filter(asked::keeps).toList();
        return context.show(new SpeakerList(context, PagedList.kept(found, query.slice(SHOWN)), asked.text()));
    }

    private TemplateInstance detail(PageContext context, Said said) {
        QueryParameters query = context.query();
        PagedList<Fact> facts = PagedList.kept(said.facts(), query.slice("facts", SHOWN));
        return context.show(new SpeakerDetail(context, references.at(context), said.speaker(), facts,
                OfSource.of(facts.rows()), orders.first(context, said.directives()),
                PagedList.kept(said.reports(), query.slice("reports", SHOWN)),
                PagedList.kept(said.obstacles(), query.slice("obstacles", SHOWN))));
    }
}
