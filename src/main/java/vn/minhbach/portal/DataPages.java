package vn.minhbach.portal;

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

/** How to read, cite and take the data. */
@Path("/data")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DataPages {

    private final Visits visits;
    private final Releases releases;

    DataPages(Visits visits, Releases releases) {
        this.visits = visits;
        this.releases = releases;
    }

    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataGuide(Visit visit, List<Dataset> datasets, List<Download> downloads, List<FormatTable> tables,
            List<Qualifier> qualifiers, List<Basis> bases) implements TemplateInstance {
    }

    /** Where a publisher's dataset is had, as the reader sees it: of the same release. */
    record Download(Dataset dataset, String workbook, String zip) {
    }

    @GET
    public TemplateInstance guide() {
        Visit visit = visits.current();
        List<Dataset> datasets = releases.datasets(visit.at());
        return visit.show(new DataGuide(visit, datasets, datasets.stream().map(each -> download(visit, each)).toList(),
                FormatTable.all(visit.language()), List.of(Qualifier.values()), List.of(Basis.values())));
    }

    private static Download download(Visit visit, Dataset dataset) {
        String publisher = dataset.version().publisher();
        return new Download(dataset, visit.link("data", publisher + ".xlsx"), visit.link("data", publisher + ".zip"));
    }
}
