package vn.minhbach.chart;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/** The words in pictures: {@code portal/messages/chart_*.properties}. */
final class Wording {

    private Wording() {
    }

    static Messages of(Language language) {
        return Messages.of("chart", language);
    }

    /** Not parted where a line ends. */
    static String together(String words) {
        return words.replace(' ', '\u00a0');
    }

    static Messages labels(Language language) {
        return Messages.of("label", language);
    }
}
