package vn.minhbach.portal.data;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.question.SavedQuery;
import vn.minhbach.portal.question.Snippet;

/** How to read, cite and take the data. */
@Path("/data")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DataPages {

    private final PageContexts contexts;
    private final Releases releases;

    DataPages(PageContexts contexts, Releases releases) {
        this.contexts = contexts;
        this.releases = releases;
    }

    /** @param portal scheme and host by which the examples find the portal */
    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataGuide(PageContext context, String portal, List<Dataset> datasets, List<Download> downloads,
            List<TableGuide> tables,
            List<TableFiles> files, List<Qualifier> qualifiers, List<Basis> bases, List<SavedQuery> questions,
            List<Snippet> clients) implements TemplateInstance {
    }

    /** Where a publisher's dataset is had, as the reader sees it: of the same release. */
    record Download(Dataset dataset, String workbook, String zip, String descriptor) {
    }

    /** Where a table is had by itself: of all publishers, and of each in the order of their datasets. */
    record TableFiles(String name, String meaning, String ofAll, List<String> ofEach) {
    }

    @GET
    public TemplateInstance guide() {
        PageContext context = contexts.current();
        List<Dataset> datasets = releases.datasets(context.at());
        String portal = context.base().isEmpty() ? Snippet.HERE : context.base();
        return context.show(new DataGuide(context, portal, datasets,
                datasets.stream().map(each -> download(context, each)).toList(),
                TableGuide.all(context.language()), files(context, datasets), List.of(Qualifier.values()),
                List.of(Basis.values()), SavedQuery.ALL,
                Snippet.FILES.stream().map(each -> each.at(portal)).toList()));
    }

    private static List<TableFiles> files(PageContext context, List<Dataset> datasets) {
        FormatDescriptions words = FormatDescriptions.in(context.language());
        return DatasetFormat.TABLES.stream().map(table -> new TableFiles(table.sheet(), words.label(table),
                context.link("/data/" + table.sheet() + ".parquet"),
                datasets.stream().map(
                        each -> context.link("/data/" + each.version().publisher() + "/" + table.sheet() + ".parquet"))
                        .toList()))
                .toList();
    }

    private static Download download(PageContext context, Dataset dataset) {
        String publisher = dataset.version().publisher();
        return new Download(dataset, context.link("data", publisher + ".xlsx"),
                context.link("data", publisher + ".zip"),
                context.link("/data/" + publisher + "/datapackage.json"));
    }
}
