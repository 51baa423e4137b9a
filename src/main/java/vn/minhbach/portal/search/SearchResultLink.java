package vn.minhbach.portal.search;

import java.util.List;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.text.Passage;

/**
 * Where a search result leads to.
 *
 * @param place the name of the place that it belongs to, of a figure the document that says it; null where there is
 *     none
 * @param note how it stands, or of which day or year it is; null where that is not known
 * @param group where it is a group of agencies, so that it is called that; else null
 */
public record SearchResultLink(SearchResult result, String address, String place, String note, AgencyKind group) {

    /** Where it says what was looked for; nothing where the title says all of that. */
    public List<Passage> excerpt() {
        List<Passage> excerpt = result.excerpt();
        String said = excerpt.stream().map(Passage::text).collect(Collectors.joining());
        return said.equals(result.title(Language.VI)) || said.equals(result.title(Language.EN))
                || excerpt.stream().noneMatch(Passage::matched) ? List.of() : excerpt;
    }
}
