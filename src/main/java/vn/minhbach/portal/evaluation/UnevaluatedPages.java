package vn.minhbach.portal.evaluation;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.evaluation.Unevaluated;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.portal.asked.UnevaluatedAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.SummedMoney;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** What was finished and nobody evaluated: since when, and what it cost. */
@Path("/projects/unevaluated")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class UnevaluatedPages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final UnevaluatedRegister register;
    private final Schedules schedules;

    UnevaluatedPages(PageContexts contexts, ReferenceLookup references, UnevaluatedRegister register, Schedules schedules) {
        this.contexts = contexts;
        this.references = references;
        this.register = register;
        this.schedules = schedules;
    }

    /**
     * @param on     the day that it is held against
     * @param chosen the same where the reader chose it, else null
     * @param money  of all that the list is narrowed to
     */
    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnevaluatedList(PageContext context, ReferencedRecords named, PagedList<Unevaluated> listing, SummedMoney money, List<Choice<String>> places,
            LocalDate on, LocalDate chosen) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        UnevaluatedAsked asked = UnevaluatedAsked.of(query);
        LocalDate chosen = asked.on();
        Snapshot at = asked.in(context.at());
        UnevaluatedFilter filter = asked.filter();
        ReferencedRecords named = references.at(context);
        return context.show(new UnevaluatedList(context, named, PagedList.kept(register.list(at, filter), query.slice()),
                new SummedMoney(register.total(at, filter), null),
                Choice.of(register.byPlace(at), code -> context.placeName(named.place(code), code), filter.place()), schedules.day(at), chosen));
    }
}
