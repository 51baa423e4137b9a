package vn.minhbach.catalogue.check;

import vn.minhbach.catalogue.Language;

/** The same thing said in the two languages that readers are served in. */
public record BilingualText(String vietnamese, String english) {

    public String in(Language language) {
        return language.choose(vietnamese, english);
    }
}
