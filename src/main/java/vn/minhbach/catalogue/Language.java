package vn.minhbach.catalogue;

import java.util.Locale;

/** The languages that readers are served in. */
public enum Language {
    VI, EN;

    /** The name in this language: the English one where it is wanted and there is one, else the Vietnamese. */
    public String choose(String vietnamese, String english) {
        return this == EN && english != null ? english : vietnamese;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
