package vn.minhbach.catalogue.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/**
 * A digital project or task, as a source names it.
 *
 * @param track  how it is prepared and paid, null where no source decides it
 * @param urgent whether a source calls it urgent, null where none says
 * @param source the code of the document that tells of it
 */
@Embeddable
public record Project(
        String code,
        String name,
        String nameEn,
        @Enumerated(EnumType.STRING) ProjectKind kind,
        @Enumerated(EnumType.STRING) Field field,
        String place,
        String owner,
        @Enumerated(EnumType.STRING) Track track,
        Boolean urgent,
        String summary,
        String source,
        String quote,
        Version version) implements Versioned {

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
