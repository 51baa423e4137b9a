package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.speaker.Speaker;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * @param name of the one who is asked for, in the words of sources; null for all
 * @param text that names have, accents aside; null for all
 */
public record SpeakersAsked(String name, String text) {

    public static SpeakersAsked of(QueryParameters query) {
        return new SpeakersAsked(query.text("name"), query.text("q"));
    }

    public boolean keeps(Speaker speaker) {
        return (name == null || name.equals(speaker.name()))
                && (text == null || Folding.fold(speaker.name()).contains(Folding.fold(text)));
    }
}
