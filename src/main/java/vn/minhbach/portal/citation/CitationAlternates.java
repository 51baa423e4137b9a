package vn.minhbach.portal.citation;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;

/** A figure is data, too, and a citation in every form. */
@Singleton
class CitationAlternates implements Alternates {

    @Override
    public Stream<Alternate> of(String page) {
        return page.startsWith("/figures/") ? Arrays.stream(Rendition.values()).filter(each -> each != Rendition.PAGE)
                .map(each -> new Alternate(each.name(), each.type(), page + "." + each.suffix, true, false))
                : Stream.of();
    }
}
