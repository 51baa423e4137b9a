package vn.minhbach.files.list;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.SearchAsked;

/** What was found by what a reader typed, the best first. */
@Singleton
class SearchFiles implements FileList {

    private static final Map<SearchKind, String> FOLDERS = Map.of(SearchKind.PLACE, "places", SearchKind.PROGRAMME,
            "programmes", SearchKind.PROJECT, "projects",
            SearchKind.SCORECARD, "scorecards", SearchKind.INDICATOR, "indicators", SearchKind.AGENCY, "agencies",
            SearchKind.SOURCE, "sources",
            SearchKind.DIRECTIVE, "directives", SearchKind.FIGURE, "figures");
    private static final Columns<SearchResult> COLUMNS = new Columns<SearchResult>()
            .whole("position", SearchResult::position)
            .choice("kind", "searchKind", SearchResult::kind).text("code", SearchResult::code)
            .cell("title", ColumnKind.TEXT, (in, each) -> each.title(in.language()))
            .cell("url", ColumnKind.ADDRESS, (in, each) -> FOLDERS.containsKey(each.kind())
                    ? in.address(FOLDERS.get(each.kind()), each.code()) : null);

    private final Search search;

    SearchFiles(Search search) {
        this.search = search;
    }

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        SearchAsked wanted = SearchAsked.of(asked.query());
        List<SearchResult> found = wanted.text() == null ? List.of()
                : search.page(asked.at(), wanted.text(), wanted.filter(), Slice.first(Integer.MAX_VALUE - 1)).rows();
        return FileTable.of("search", COLUMNS, found, asked.in());
    }
}
