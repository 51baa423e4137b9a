package vn.minhbach.portal.silence;

import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.portal.frame.Frequency;

/** A silence as a line of a page. */
public record SilenceLine(Silence silence) {

    public static List<SilenceLine> of(Collection<Silence> silences) {
        return silences.stream().map(SilenceLine::new).toList();
    }

    /** In which rhythm reports are expected; null where there is none, or it takes more than one unit to say. */
    public Frequency every() {
        return silence.rhythm() == null ? null : Frequency.of(silence.rhythm().every());
    }
}
