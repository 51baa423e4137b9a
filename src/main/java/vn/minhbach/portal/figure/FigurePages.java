package vn.minhbach.portal.figure;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.portal.citation.CitationBlock;
import vn.minhbach.portal.citation.CitationFiles;
import vn.minhbach.portal.citation.Rendition;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.reference.Statement;

/** One figure at its permanent address: what it says, who says so, what became of it, and how to cite it. */
@Path("/figures")
@Blocking
public class FigurePages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Citables citables;
    private final CitationFiles files;
    private final ObjectMapper json;

    FigurePages(PageContexts contexts, ReferenceLookup references, Citables citables, CitationFiles files,
            ObjectMapper json) {
        this.contexts = contexts;
        this.references = references;
        this.citables = citables;
        this.files = files;
        this.json = json;
    }

    /**
     * @param named as everything stood when the figure came in
     * @param fact what the row says, null of a report on a directive
     * @param subject what it is of, in words
     * @param value the figure, or the status, in words
     * @param gone of what it is computed, those that stand no longer
     * @param address the permanent one
     */
    @CheckedTemplate(basePath = "figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FigureDetail(PageContext context, ReferencedRecords named, Citable it, Statement said, Fact fact,
            String subject, String value, List<Statement> gone,
            String address, List<CitationBlock> citations) implements TemplateInstance {
    }

    /** A figure wanted in a form. */
    private record Wanted(FigureCode code, Rendition rendition) {
    }

    @GET
    @Path("{code:.+}")
    public Response figure(@RestPath String code, @Context Request request, @Context UriInfo uri)
            throws JsonProcessingException {
        PageContext context = contexts.current();
        Wanted wanted = wanted(code, request);
        Citable it = find(context, wanted.code());
        String path = "/figures/" + it.code();
        if (wanted.rendition().format != null) {
            return files.answer(wanted.rendition(), uri, base -> References.of(it, context.language(), base + path));
        }
        String address = context.base() + path;
        ReferencedRecords named = references.at(context.at().ofRelease(it.addedIn()));
        Statement said = statement(it, named);
        if (wanted.rendition() == Rendition.DATA) {
            return wanted.rendition()
                    .answer(json.writerWithDefaultPrettyPrinter().writeValueAsString(FigureData.of(it, said, address)))
                    .build();
        }
        List<CitationBlock> citations = CitationBlock.all(context, language -> References.of(it, language, address),
                suffix -> path + "." + suffix);
        FigureDetail page = new FigureDetail(context, named, it, said, fact(it),
                References.subject(it, context.language()),
                References.value(it, context.language()), said.parts().stream().filter(Statement::withdrawn).toList(),
                address, citations);
        return Rendition.PAGE.answer(context.show(page).render()).build();
    }

    private static Wanted wanted(String code, Request request) {
        int dot = code.indexOf('.');
        Optional<Rendition> suffix = dot < 0 ? Optional.empty() : Rendition.ofSuffix(code.substring(dot + 1));
        if (dot >= 0 && (suffix.isEmpty() || suffix.get() == Rendition.PAGE)) {
            throw UnknownCode.of(code).get();
        }
        FigureCode named = FigureCode.parse(dot < 0 ? code : code.substring(0, dot)).orElseThrow(UnknownCode.of(code));
        return new Wanted(named, suffix.orElseGet(() -> Rendition.accepted(request)));
    }

    /**
     * Of the time in view: what a later release brought in was not there, and what no source had said by the day was
     * unsaid.
     */
    private Citable find(PageContext context, FigureCode code) {
        Citable it = citables.find(context.at(), code).filter(each -> each.knownIn(context.at().saidBy(null)))
                .orElseThrow(UnknownCode.of(code.toString()));
        if (!it.knownIn(context.at())) {
            throw UnknownCode.unsaid(code.toString(), context.publishedBy());
        }
        return it;
    }

    private static Statement statement(Citable it, ReferencedRecords named) {
        return it.stated() instanceof Progress progress ? named.progress(progress)
                : it.stated() instanceof DirectiveReport report ? named.report(report) : named.figure(it.figure());
    }

    private static Fact fact(Citable it) {
        return it.stated() instanceof DirectiveReport ? null : it.stated();
    }
}
