package vn.minhbach.portal;

import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.silence.Silence;

/** A silence as a line of a page. */
public record SilenceLine(Silence silence) {

    static List<SilenceLine> of(Collection<Silence> silences) {
        return silences.stream().map(SilenceLine::new).toList();
    }

    /** In which rhythm reports are expected; null where there is none, or it takes more than one unit to say. */
    public Orders.Recurrence every() {
        return silence.rhythm() == null ? null : Orders.Recurrence.of(silence.rhythm().every());
    }
}
