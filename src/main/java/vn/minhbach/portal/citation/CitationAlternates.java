package vn.minhbach.portal.citation;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.http.Alternates;

/** What can be cited is data, too, and a citation in every form. */
@Singleton
class CitationAlternates implements Alternates {

    @Override
    public Stream<Alternate> of(String page) {
        return page.startsWith("/figures/") || page.equals("/cite") ? Arrays.stream(Rendition.values()).filter(each -> each != Rendition.PAGE)
                .map(each -> new Alternate(each.name(), each.type(), page + "." + each.suffix, true, false)) : Stream.of();
    }
}
