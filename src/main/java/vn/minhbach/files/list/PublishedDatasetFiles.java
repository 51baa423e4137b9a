package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/** The datasets of all publishers, under which licence, and where each is. */
@Singleton
class PublishedDatasetFiles implements FileList {

    private static final Columns<Dataset> COLUMNS = new Columns<Dataset>()
            .text("publisher", each -> each.version().publisher()).text("title", Dataset::title)
            .text("title_en", Dataset::titleEn).text("licence", Dataset::licence).text("contact", Dataset::contact)
            .text("reports_every", Dataset::reportsEvery)
            .texts("accepts", Dataset::accepts).whole("added_in", each -> each.version().addedIn())
            .cell("workbook_url", ColumnKind.ADDRESS,
                    (in, each) -> in.address("data", each.version().publisher() + ".xlsx"))
            .cell("archive_url", ColumnKind.ADDRESS,
                    (in, each) -> in.address("data", each.version().publisher() + ".zip"));

    private final Releases releases;

    PublishedDatasetFiles(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String path() {
        return "/data";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        return FileTable.of("dataset", COLUMNS, releases.datasets(asked.at()), asked.in()).called("datasets");
    }
}
