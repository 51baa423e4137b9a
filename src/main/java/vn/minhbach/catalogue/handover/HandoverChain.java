package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;

/**
 * The way of one thing from hand to hand.
 *
 * @param steps  those that count, the earliest first
 * @param stated all that publishers say of it, those that say the same together, the earliest first
 */
record HandoverChain(List<Step> steps, List<Stated> stated) {

    /**
     * A handover that counts.
     *
     * @param publisher who has the right to report from that day on
     */
    record Step(Handover handover, String publisher) {
    }

    /** What one or several publishers say alike. */
    record Stated(List<Handover> rows, HandoverState state) {
    }

    /**
     * @param rows   all that is said of the thing
     * @param owner  whose dataset it stands in, null for nobody's
     * @param former those in whose it stood before
     */
    static HandoverChain of(Catalogue at, List<Handover> rows, String owner, Set<String> former) {
        List<List<Handover>> alike = new ArrayList<>();
        rows.stream().sorted(Comparator.comparing(Handover::on).thenComparing(each -> each.version().id())).forEach(each ->
                alike.stream().filter(group -> group.get(0).isSame(each)).findFirst().orElseGet(() -> {
                    alike.add(new ArrayList<>());
                    return alike.get(alike.size() - 1);
                }).add(each));
        List<Step> steps = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        String giver = owner;
        for (List<Handover> group : alike) {
            String receiver = receiver(at, group.get(0));
            HandoverState state = state(at, group, giver, receiver, owner, former);
            // Nothing goes to two on the same day: who said so first is believed.
            boolean isTaken = !steps.isEmpty() && steps.get(steps.size() - 1).handover.on().equals(group.get(0).on());
            if (state == HandoverState.COUNTS && !isTaken) {
                steps.add(new Step(group.get(0), receiver));
                giver = receiver;
            }
            stated.add(new Stated(List.copyOf(group), state == HandoverState.COUNTS && isTaken ? HandoverState.ONE_SIDE : state));
        }
        return new HandoverChain(List.copyOf(steps), List.copyOf(stated));
    }

    /** Whose dataset the agency is in that takes it over, else the place that it goes to. */
    private static String receiver(Catalogue at, Handover row) {
        return row.owner() != null ? at.publisherOf(Agency.class, row.owner()) : at.publisherOf(Place.class, row.place());
    }

    private static HandoverState state(Catalogue at, List<Handover> group, String giver, String receiver, String owner, Set<String> former) {
        // What was offered and taken over as a dataset's row was handed over by both, whoever of them says to whom it belongs.
        boolean wasTransferred = receiver != null && receiver.equals(owner)
                && group.stream().map(each -> each.version().publisher()).anyMatch(former::contains);
        boolean given = wasTransferred || isWordOf(at, giver, group);
        boolean taken = wasTransferred || isWordOf(at, receiver, group);
        return given && taken ? HandoverState.COUNTS : given || taken ? HandoverState.ONE_SIDE : HandoverState.NO_SIDE;
    }

    private static boolean isWordOf(Catalogue at, String publisher, List<Handover> group) {
        return group.stream().anyMatch(each -> at.authority(publisher, each) != Authority.NONE);
    }

    /** To whom it belongs on a day; {@link Belonging#NOWHERE_ELSE} before the first. */
    Belonging on(LocalDate day) {
        Belonging belonging = Belonging.NOWHERE_ELSE;
        for (Step each : steps) {
            if (!each.handover.on().isAfter(day)) {
                belonging = belonging.after(each.handover);
            }
        }
        return belonging;
    }

    /** Who has the right to report of a time that ends on a day, null where that is still whose dataset it stands in. */
    String reporter(LocalDate day) {
        String reporter = null;
        for (Step each : steps) {
            if (!each.handover.on().isAfter(day)) {
                reporter = each.publisher;
            }
        }
        return reporter;
    }
}
