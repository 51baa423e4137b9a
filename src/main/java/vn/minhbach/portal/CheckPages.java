package vn.minhbach.portal;

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
import vn.minhbach.catalogue.check.Checked;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.check.FindingFilter;
import vn.minhbach.catalogue.check.Verdict;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.SilenceFilter;
import vn.minhbach.catalogue.silence.Silences;

/**
 * Checks: where published figures contradict each other, by which rules, and how much could be compared at all. Each read has
 * a transaction of its own, so that who waits for a large catalogue to be compared holds no connection meanwhile.
 */
@Path("/checks")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CheckPages {

    private static final Slice SILENCES = Slice.first(10);

    private final Visits visits;
    private final ReferenceLookup references;
    private final Checks checks;
    private final Silences silences;

    CheckPages(Visits visits, ReferenceLookup references, Checks checks, Silences silences) {
        this.visits = visits;
        this.references = references;
        this.checks = checks;
        this.silences = silences;
    }

    /**
     * @param rule     the code of the rule that the list is narrowed to, null for all
     * @param silences what has waited longest for a report
     */
    @CheckedTemplate(basePath = "check", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckList(Visit visit, ReferencedRecords named, Listing<Finding> listing, List<Checked> rules, List<Choice<Verdict>> verdicts, String rule,
            Listing<SilenceLine> silences)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at();
        String rule = query.code("rule");
        if (rule != null && checks.rules().stream().noneMatch(each -> each.code().equals(rule))) {
            throw new BadParameter("rule", rule, checks.rules().stream().map(each -> each.code()).toList());
        }
        Verdict verdict = query.value("verdict", Verdict.class, null);
        FindingFilter filter = FindingFilter.ALL.rule(rule == null ? null : List.of(rule)).verdict(verdict == null ? null : List.of(verdict))
                .project(query.codes("project")).programme(query.codes("programme")).indicator(query.codes("indicator")).place(query.codes("place"))
                .owner(query.codes("agency")).source(query.codes("source")).figure(query.codes("figure"));
        Listing<Finding> listing = Listing.kept(checks.list(at, filter), query.slice());
        Listing<Silence> silent = Listing.kept(silences.list(at, SilenceFilter.ALL), SILENCES);
        ReferencedRecords named = references.at(visit);
        return visit.show(new CheckList(visit, named, listing, checks.at(at), Choice.all(Verdict.class, verdict), rule, silent.map(SilenceLine::of)));
    }
}
