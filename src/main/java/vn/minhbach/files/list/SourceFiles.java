package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.SourcesAsked;

/** Documents. */
@Singleton
class SourceFiles implements FileList {

    private static final Columns<Source> COLUMNS = new Columns<Source>().text("code", Source::code)
            .choice("kind", "sourceKind", Source::kind).text("number", Source::number)
            .text("title", Source::title).text("title_en", Source::titleEn).text("issuer", Source::issuer)
            .day("issued_on", Source::issuedOn)
            .day("published_on", Source::publishedOn).address("document_url", Source::url)
            .address("archived_url", Source::archivedUrl)
            .texts("implements", Source::implementing).texts("amends", Source::amends)
            .texts("replaces", Source::replaces).texts("reports_on", Source::reportsOn)
            .text("note", Source::note).version(Source::version).page("sources", Source::code);

    private final Sources sources;

    SourceFiles(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        SourcesAsked wanted = SourcesAsked.of(asked.query());
        return FileTable.of("sources", COLUMNS, sources.list(asked.at(), wanted.filter(), wanted.order().order()),
                asked.in());
    }
}
