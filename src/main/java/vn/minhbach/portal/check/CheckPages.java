package vn.minhbach.portal.check;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.portal.asked.FindingsAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.silence.SilenceLine;

/**
 * Checks: where published figures contradict each other, by which rules, and how much could be compared at all. Each read has
 * a transaction of its own, so that who waits for a large catalogue to be compared holds no connection meanwhile.
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
     * @param rule     the code of the rule that the list is narrowed to, null for all
     * @param silences what has waited longest for a report
     */
    @CheckedTemplate(basePath = "check", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckList(PageContext context, ReferencedRecords named, PagedList<Finding> listing, List<RuleResult> rules,
            List<Choice<Verdict>> verdicts, String rule, PagedList<SilenceLine> silences)
            implements TemplateInstance {
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
        return context.show(new CheckList(context, named, listing, checks.at(at), Choice.all(Verdict.class, asked.verdict()), asked.rule(),
                silent.map(SilenceLine::of)));
    }
}
