package vn.minhbach.export.dcat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;

/**
 * The catalogue of datasets, and all of them as one package, are what the pages of the portal and of its data are for
 * programs.
 */
@Singleton
class CatalogAlternates implements Alternates {

    private static final Set<String> PAGES = Set.of("/", "/data");

    @Override
    public Stream<Alternate> of(String page) {
        return !PAGES.contains(page) ? Stream.of() : Stream.concat(
                Arrays.stream(CatalogForm.values())
                        .map(each -> new Alternate("DCAT", each.mediaType, "/catalog." + each.suffix, false, false)),
                Stream.of(new Alternate("Data Package", "application/json", "/datapackage.json", false, false)));
    }
}
