package vn.minhbach.catalogue.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.release.Releases;

/**
 * What was ordered of agencies that are no more, and that nobody took over: it waits for the agencies that followed
 * them, and for the places that followed those which they served.
 */
@Singleton
public class InheritedDirectives {

    /** All of a catalogue on a day. */
    private record On(LocalDate day) {
    }

    private record Heirs(Map<String, List<Directive>> agencies, Map<String, List<Directive>> places) {
    }

    private final Directives directives;
    private final Releases releases;

    InheritedDirectives(Directives directives, Releases releases) {
        this.directives = directives;
        this.releases = releases;
    }

    /** What was ordered of agencies that an agency followed, the earliest deadline first. */
    public List<Directive> ofAgency(Snapshot at, String agency) {
        return heirs(at).agencies.getOrDefault(agency, List.of());
    }

    /** The same of agencies of places that a place followed. */
    public List<Directive> ofPlace(Snapshot at, String place) {
        return heirs(at).places.getOrDefault(place, List.of());
    }

    private Heirs heirs(Snapshot at) {
        return at.catalogue().recent(new On(releases.day(at)), catalogue -> {
            Heirs heirs = new Heirs(new HashMap<>(), new HashMap<>());
            directives
                    .list(at, DirectiveFilter.ALL.state(DirectiveState.OVERDUE_AT_END, DirectiveState.UNASSIGNED),
                            DirectiveOrder.DUE_ON.order())
                    .forEach(each -> add(at, each, heirs));
            return heirs;
        });
    }

    private void add(Snapshot at, Directive directive, Heirs heirs) {
        Agency lead = at.get(Agency.class, directives.asOf(at, directive).lead());
        String from = lead == null ? directives.asOf(at, directive).place() : lead.place();
        after(lead == null ? null : lead.successor(), code -> {
            Agency agency = at.get(Agency.class, code);
            return agency == null ? null : agency.successor();
        }).forEach(each -> heirs.agencies.computeIfAbsent(each, first -> new ArrayList<>()).add(directive));
        UnaryOperator<String> next = code -> {
            Place place = at.get(Place.class, code);
            return place == null ? null : place.successor();
        };
        after(next.apply(from), next)
                .forEach(each -> heirs.places.computeIfAbsent(each, first -> new ArrayList<>()).add(directive));
    }

    /**
     * One after the other, as far as they are named.
     *
     * @param first null for none
     */
    private static Set<String> after(String first, UnaryOperator<String> next) {
        Set<String> all = new LinkedHashSet<>();
        for (String each = first; each != null && all.add(each);) {
            each = next.apply(each);
        }
        return all;
    }
}
