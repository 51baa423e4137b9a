package vn.minhbach.portal.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.FindingGroupBy;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.portal.asked.FindingsAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.silence.SilenceLine;

/**
 * Checks: where published figures contradict each other, by which rules, and how much could be compared at all. Each
 * read has a transaction of its own, so that who waits for a large catalogue to be compared holds no connection
 * meanwhile.
 */
@Path("/checks")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CheckPages {

    private static final Slice SILENCES = Slice.first(10);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Checks checks;
    private final Silences silences;

    CheckPages(PageContexts contexts, ReferenceLookup references, Checks checks, Silences silences) {
        this.contexts = contexts;
        this.references = references;
        this.checks = checks;
        this.silences = silences;
    }

    /**
     * @param silences what has waited longest for a report
     */
    @CheckedTemplate(basePath = "check", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckList(PageContext context, ReferencedRecords named, PagedList<Finding> listing, List<RuleResult> rules,
            ListFilter by, PagedList<SilenceLine> silences)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        FindingsAsked asked = FindingsAsked.of(query, checks);
        FindingFilter filter = asked.filter();
        PagedList<Finding> listing = PagedList.kept(checks.list(at, filter), query.slice());
        PagedList<Silence> silent = PagedList.kept(silences.list(at, SilenceFilter.ALL), SILENCES);
        ReferencedRecords named = references.at(context);
        Listing<Finding, FindingFilter> rows = Listing
                .<Finding, FindingFilter>of(filter, (on, wanted) -> checks.list(on, wanted).stream(), Finding.class)
                .in(at);
        CheckWording words = MessageBundles.get(CheckWording.class, Localized.Literal.of(context.tag()));
        Map<String, String> titles = checks.rules().stream()
                .collect(Collectors.toMap(Rule::code, each -> each.title().in(context.language())));
        ListFilter by = ListFilterMaker
                .of(context, named, rows, Map.of(),
                        other -> checks.list(at, FindingsAsked.of(other, checks).filter()).size())
                .facet(Parameter.VERDICT, FindingGroupBy.VERDICT.facet(), FindingGroupBy.VERDICT, words::verdict)
                .facet(Parameter.RULE, FindingGroupBy.RULE.facet(), FindingGroupBy.RULE,
                        (String code) -> titles.get(code))
                .codes(Parameter.PLACE, FindingGroupBy.PLACE.facet(), FindingGroupBy.PLACE)
                .make("/checks", listing.total() == 0);
        return context.show(new CheckList(context, named, listing, checks.at(at), by,
                silent.map(SilenceLine::of)));
    }
}
