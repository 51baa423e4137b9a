package vn.minhbach.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.Reference;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.graphql.GraphQLRequest;
import vn.minhbach.graphql.PinnedAnswer;
import vn.minhbach.graphql.PinnedAnswers;
import vn.minhbach.graphql.Unanswerable;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.portal.citation.CitationBlock;
import vn.minhbach.portal.citation.CitationFiles;
import vn.minhbach.portal.citation.Rendition;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/** How to cite the answer to a GraphQL request: its address for ever, its checksum, and the citation in every form. */
@Path("/cite{suffix:(\\.[a-z.]+)?}")
@Blocking
public class AnswerPages {

    /** More than that is not shown on a page; the address has it all. */
    private static final int MOST_SHOWN = 200_000;

    private final PageContexts contexts;
    private final PinnedAnswers answers;
    private final CitationFiles files;
    private final ObjectMapper json;

    AnswerPages(PageContexts contexts, PinnedAnswers answers, CitationFiles files, ObjectMapper json) {
        this.contexts = contexts;
        this.answers = answers;
        this.files = files;
        this.json = json;
    }

    /** @param errors what is wrong with the query, none where nothing was asked yet */
    @CheckedTemplate(basePath = "cite", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QueryForm(PageContext context, String query, List<String> errors) implements TemplateInstance {
    }

    /**
     * @param address where the answer is for ever
     * @param size of the answer, in bytes
     * @param shown the answer, laid out to be read; null where it is too long
     */
    @CheckedTemplate(basePath = "cite", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CitedAnswer(PageContext context, String query, String address, int release, String sha256, int size,
            String shown,
            List<CitationBlock> citations)
            implements
                TemplateInstance {
    }

    private record Asked(PageContext context, UriInfo uri, Rendition rendition, GraphQLRequest question) {

        String address(int release) {
            return PinnedAnswers.address(context.base(), question, release);
        }

        Reference reference(PinnedAnswer answer, Language language) {
            return reference(answer, language, context.base());
        }

        Reference reference(PinnedAnswer answer, Language language, String base) {
            String address = PinnedAnswers.address(base, question, Math.toIntExact(answer.release().number()));
            return References.ofAnswer(question.query(), answer.release(), language, address, answer.sha256());
        }
    }

    @GET
    public CompletionStage<Response> cite(@RestPath String suffix, @Context Request request, @Context UriInfo uri) {
        PageContext context = contexts.current();
        Rendition rendition = suffix.isEmpty() ? Rendition.accepted(request)
                : Rendition.ofSuffix(suffix.substring(1)).orElseThrow(NotFoundException::new);
        String query = uri.getQueryParameters().getFirst("query");
        if (rendition == Rendition.PAGE && (query == null || query.isBlank())) {
            return CompletableFuture.completedFuture(
                    rendition.answer(context.show(new QueryForm(context, "", List.of())).render()).build());
        }
        try {
            Asked asked = new Asked(context, uri, rendition, GraphQLRequest.of(uri.getQueryParameters()));
            if (context.at().release() == 0) {
                throw new NotFoundException();
            }
            return answers.answer(asked.question(), context.at()).thenApply(answer -> given(asked, answer));
        } catch (Unanswerable wrong) {
            return CompletableFuture.completedFuture(refused(context, rendition, query, List.of(wrong.getMessage())));
        }
    }

    private Response given(Asked asked, PinnedAnswer answer) {
        try {
            return cited(asked, answer);
        } finally {
            answer.sent().run();
        }
    }

    private Response cited(Asked asked, PinnedAnswer answer) {
        PageContext context = asked.context();
        if (!answer.errors().isEmpty()) {
            return refused(context, asked.rendition(), asked.question().query(), answer.errors());
        }
        if (asked.rendition().format != null) {
            return files.answer(asked.rendition(), asked.uri(),
                    base -> asked.reference(answer, context.language(), base));
        }
        return asked.rendition().answer(asked.rendition() == Rendition.DATA ? data(asked, answer) : page(asked, answer))
                .build();
    }

    private String page(Asked asked, PinnedAnswer answer) {
        PageContext context = asked.context();
        int release = Math.toIntExact(answer.release().number());
        List<CitationBlock> citations = CitationBlock.all(context, language -> asked.reference(answer, language),
                suffix -> "/cite." + suffix + "?" + asked.question().parameters() + "&release=" + release);
        return context.show(new CitedAnswer(context, asked.question().query(), asked.address(release), release,
                answer.sha256(),
                answer.bytes().length, answer.json().length() > MOST_SHOWN ? null : laidOut(answer.json()), citations))
                .render();
    }

    private String data(Asked asked, PinnedAnswer answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("url", asked.address(Math.toIntExact(answer.release().number())));
        data.put("release", answer.release().number());
        data.put("publishedAt", answer.release().publishedAt());
        data.put("sha256", answer.sha256());
        data.put("bytes", answer.bytes().length);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            texts.put(each.tag(), CitationFormat.TEXT.of(asked.reference(answer, each)));
        }
        data.put("citation", texts);
        return write(data);
    }

    private String laidOut(String answer) {
        try {
            return write(json.readTree(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers are JSON", impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Maps and trees can be written", impossible);
        }
    }

    private static Response refused(PageContext context, Rendition rendition, String query, List<String> errors) {
        return rendition == Rendition.PAGE
                ? Rendition.PAGE.answer(context.show(new QueryForm(context, query, errors)).render()).status(400)
                        .build()
                : ProblemDetails.answer(400, "Bad Request", String.join("\n", errors)).build();
    }
}
