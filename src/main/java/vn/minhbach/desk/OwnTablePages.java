package vn.minhbach.desk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.desk.OwnTableView.Asked;
import vn.minhbach.portal.frame.FaultyRequest;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.RequestFault;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.draft.OwnTables;
import vn.minhbach.publishing.draft.PublishingWorkflow.Receipt;
import vn.minhbach.publishing.owntable.OwnUploads;
import vn.minhbach.publishing.owntable.OwnUploads.OwnUploaded;
import vn.minhbach.report.PeriodReport;
import vn.minhbach.report.ReportSheetWriter;
import vn.minhbach.report.owntable.Choices;
import vn.minhbach.report.owntable.OwnReportRows;
import vn.minhbach.report.owntable.Question;

/** Where an officer says what the columns of their own table are. Only who handed it over sees it. */
@Path("/publish/{publisher}/tables/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Guarded
public class OwnTablePages {

    /** A table has a hundred columns at most, and some thousand rows. */
    private static final int MOST_ANSWERS = 10_000;
    private static final String DO = "do";
    /** Where the table begins that was looked at. */
    private static final String BEGIN = "begin";
    private static final Set<String> OF_ANY_TABLE = Set.of(Question.HEADER.key(), Question.PLACE.key(),
            Question.FIELD.key());
    private static final int SEEN_ROWS = 12;
    private static final int SEEN_SHEETS = 5;

    private final PageContexts contexts;
    private final SignIns signIns;
    private final OwnTables tables;
    private final OwnUploads uploads;
    private final ReportSheetWriter sheets;

    OwnTablePages(PageContexts contexts, SignIns signIns, OwnTables tables, OwnUploads uploads,
            ReportSheetWriter sheets) {
        this.sheets = sheets;
        this.contexts = contexts;
        this.signIns = signIns;
        this.tables = tables;
        this.uploads = uploads;
    }

    /**
     * @param view null where no table was found
     * @param seen the first rows of its sheets then
     * @param headers the rows that its header may be
     * @param tried whether somebody wanted to go on
     * @param objections why it was not drafted just now, null where that was not tried
     * @param filled whether the portal's own sheet can be filled with what was understood
     */
    @CheckedTemplate(basePath = "publish", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnTable(PageContext context, OwnUploaded upload, OwnTableView view, List<SheetGrid> seen, Asked headers,
            OwnTables.Looked looked, boolean tried, ReportView objections, boolean filled)
            implements
                TemplateInstance {
    }

    @GET
    public Response show(@RestPath String publisher, @RestPath String id) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        return shown(200, context, tables.look(found(actor, publisher, id), null), false, null);
    }

    /**
     * The report sheet of the portal, with what is understood of the table so far; 404 where the publisher has nothing
     * yet that it could be filled with.
     */
    @GET
    @Path("report.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response reportSheet(@RestPath String publisher, @RestPath String id) throws IOException {
        PageContext context = contexts.present();
        OwnUploaded upload = found(signIns.required(), publisher, id);
        if (!sheets.isPossible(publisher)) {
            throw new NotFoundException();
        }
        OwnTables.Looked looked = tables.look(upload, null);
        PeriodReport understood = looked.report() == null ? OwnReportRows.ofTitles(looked.sheets())
                : OwnReportRows.of(looked.report());
        java.nio.file.Path file = SpoolFile.create(".xlsx");
        try {
            String name = sheets.write(publisher, upload.agency(), understood, context.language(), file);
            return Response.ok(Files.readAllBytes(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Looks again with what was said, goes on to a draft, or gives it up: as the button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Spooled
    public Response answer(@RestPath String publisher, @RestPath String id, String form) {
        PageContext context = contexts.present();
        Actor actor = signIns.required();
        OwnUploaded upload = found(actor, publisher, id);
        Map<String, String> answers = answers(form);
        String wanted = answers.getOrDefault(DO, "look");
        if (wanted.equals("discard")) {
            uploads.remove(upload);
            return Redirects.to(context, PublishAddresses.of(publisher), PublisherPages.Notice.DISCARDED);
        }
        String begin = answers.get(BEGIN);
        if (begin != null && !begin.strip().equals(answers.getOrDefault(Question.HEADER.key(), begin).strip())) {
            // What was said of rows and of the head was said of another table.
            answers.keySet().retainAll(OF_ANY_TABLE);
        }
        answers.keySet().removeIf(each -> !Question.isOne(each));
        Choices said = Choices.of(answers);
        OwnTables.Looked looked = tables.look(upload, said);
        if (!wanted.equals("go") || looked.report() == null || !looked.report().open().isEmpty()) {
            return shown(wanted.equals("go") ? 422 : 200, context, looked, wanted.equals("go"), null);
        }
        Receipt receipt = tables.draft(actor, looked, null);
        if (receipt.draft() != null) {
            return Redirects.to(context, PublishAddresses.of(receipt.draft()));
        }
        return receipt.outcome() instanceof Outcome.Refused refused
                ? shown(422, context, looked, true,
                        ReportView.of(refused.report(), Excerpt.of(looked, refused.report()), context.language()))
                : Redirects.to(context, PublishAddresses.of(publisher),
                        PublisherPages.Notice.unchanged(receipt.outcome()));
    }

    private Response shown(int status, PageContext context, OwnTables.Looked looked, boolean tried,
            ReportView objections) {
        OwnTableView view = looked.report() == null ? null
                : OwnTableView.of(looked.report(), looked.said(), context.language());
        List<SheetGrid> seen = view != null ? List.of() : looked.sheets().stream().limit(SEEN_SHEETS)
                .map(each -> new SheetGrid(each.name(), each.rows().stream().limit(SEEN_ROWS).toList(), List.of()))
                .toList();
        return PageAnswers.html(status,
                context.show(new OwnTable(context, looked.upload(), view, seen,
                        OwnTableView.headers(looked, context.language()), looked, tried, objections,
                        sheets.isPossible(looked.upload().publisher()))))
                .build();
    }

    private OwnUploaded found(Actor actor, String publisher, String id) {
        PublisherPages.grant(actor, publisher);
        return uploads.find(id).filter(each -> each.publisher().equals(publisher) && each.isOf(actor))
                .orElseThrow(NotFoundException::new);
    }

    /** More fields than the framework takes of a form; of several of a name the last counts. */
    private static Map<String, String> answers(String form) {
        Map<String, String> answers = new TreeMap<>();
        String[] fields = form == null ? new String[0] : form.split("&", MOST_ANSWERS + 1);
        if (fields.length > MOST_ANSWERS) {
            throw new FaultyRequest(RequestFault.FORM);
        }
        for (String field : fields) {
            int is = field.indexOf('=');
            try {
                if (is > 0) {
                    answers.put(URLDecoder.decode(field.substring(0, is), StandardCharsets.UTF_8),
                            URLDecoder.decode(field.substring(is + 1), StandardCharsets.UTF_8));
                }
            } catch (IllegalArgumentException nonsense) {
                throw new FaultyRequest(RequestFault.FORM);
            }
        }
        return answers;
    }
}
