package vn.minhbach.catalogue.project;

import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.handover.Belonging;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * A digital project or task, as a source names it.
 *
 * @param track how it is prepared and paid, null where no source decides it
 * @param urgent whether a source calls it urgent, null where none says
 * @param source the code of the document that tells of it
 */
public record Project(
        String code,
        String name,
        String nameEn,
        String shortName,
        String shortNameEn,
        ProjectKind kind,
        Field field,
        String place,
        String owner,
        Track track,
        Boolean urgent,
        String summary,
        String source,
        String quote,
        Version version) implements Searchable, Referent {

    @Override
    public List<String> titles() {
        return Arrays.asList(code, name, nameEn, shortName, shortNameEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(place, owner, summary, quote);
    }

    @Override
    public String statedBy() {
        return source;
    }

    /** As it belongs on a day. */
    Project belonging(Belonging to) {
        return new Project(code, name, nameEn, shortName, shortNameEn, kind, field, to.placeOr(place),
                to.ownerOr(owner), track, urgent, summary, source,
                quote, version);
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }

    /** For where there is little room; the name where it has no other in the language. */
    public String shortName(Language language) {
        return language.chooseShort(shortName, shortNameEn, name, nameEn);
    }
}
