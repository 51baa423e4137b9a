package vn.minhbach.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.history.Versioned;

/** A page of what was found, and what else may have been meant. */
public class SearchConnection extends Connection<SearchResult> {

    private final Supplier<List<String>> suggestions;

    SearchConnection(PageArguments arguments, Supplier<Page<SearchResult>> rows, LongSupplier total,
            Supplier<List<String>> suggestions,
            Whole<Positioned<Versioned>, SearchResult> whole) {
        super(total, () -> edges(arguments, rows.get(), row -> row, SearchResult::position), whole);
        this.suggestions = suggestions;
    }

    public List<String> suggestions() {
        return suggestions.get();
    }
}
