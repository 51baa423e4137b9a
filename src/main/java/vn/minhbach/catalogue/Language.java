package vn.minhbach.catalogue;

import java.util.Locale;

/** The languages that readers are served in. */
public enum Language {
    VI, EN;

    /** The name in this language: the English one where it is wanted and there is one, else the Vietnamese. */
    public String choose(String vietnamese, String english) {
        return this == EN && english != null ? english : vietnamese;
    }

    /** The short name in this language, else the name in it; where it has neither, what there is in Vietnamese. */
    public String chooseShort(String shortName, String shortNameEn, String name, String nameEn) {
        String vietnamese = shortName == null ? name : shortName;
        return this == VI ? vietnamese : shortNameEn != null ? shortNameEn : nameEn != null ? nameEn : vietnamese;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
