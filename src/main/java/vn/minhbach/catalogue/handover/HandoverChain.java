package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;

/**
 * The way of one thing from hand to hand.
 *
 * @param steps those that count, the earliest first
 * @param stated all that publishers say of it, those that say the same together, the earliest first
 */
record HandoverChain(List<Step> steps, List<Stated> stated) {

    private static final Comparator<Handover> BY_COMING = Comparator.comparing(each -> each.version().id());

    /**
     * A handover that counts.
     *
     * @param publisher who has the right to report from that day on
     * @param transfer that it is known by, null where both sides say it
     */
    record Step(Handover handover, String publisher, Transfer transfer) {
    }

    /**
     * What one or several publishers say alike: of those with a right to, unless none has, who gives it before who
     * takes it.
     */
    record Stated(List<Handover> rows, HandoverState state) {

        private Handover first() {
            return rows.get(0);
        }
    }

    /**
     * @param rows all that is said of the thing
     * @param owner whose dataset it stands in, null for nobody's
     * @param transfer how it came there, null where it was always there
     */
    static HandoverChain of(Catalogue at, List<Handover> rows, String owner, Transfer transfer) {
        SortedMap<LocalDate, Map<List<String>, List<Handover>>> days = new TreeMap<>();
        rows.stream().sorted(BY_COMING).forEach(each -> days.computeIfAbsent(each.on(), day -> new LinkedHashMap<>())
                .computeIfAbsent(each.to(), to -> new ArrayList<>()).add(each));
        List<Step> steps = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        String giver = owner;
        for (Map<List<String>, List<Handover>> day : days.values()) {
            Step step = null;
            for (Stated each : said(at, day.values(), giver, owner, steps.isEmpty() ? transfer : null)) {
                // Nothing goes to two on the same day: who said so first is believed.
                boolean isTaken = each.state == HandoverState.COUNTS && step != null;
                if (each.state == HandoverState.COUNTS && step == null) {
                    step = new Step(each.first(), receiver(at, each.first()),
                            steps.isEmpty() && transfer != null && transfer.brought(each.first()) ? transfer : null);
                }
                stated.add(isTaken ? new Stated(each.rows, HandoverState.ONE_SIDE) : each);
            }
            if (step != null) {
                steps.add(step);
                giver = step.publisher;
            }
        }
        return new HandoverChain(List.copyOf(steps), List.copyOf(stated));
    }

    /** What is said of one day, who said so first, of those with a right to, before the others. */
    private static List<Stated> said(Catalogue at, Collection<List<Handover>> alike, String giver, String owner,
            Transfer transfer) {
        return alike.stream().map(rows -> {
            String receiver = receiver(at, rows.get(0));
            return new Sides(at, giver, receiver, receiver != null && receiver.equals(owner) ? transfer : null)
                    .hear(rows);
        }).sorted(Comparator.comparing(Stated::first, BY_COMING)).toList();
    }

    /** Whose dataset the agency is in that takes it over, else the place that it goes to. */
    private static String receiver(Catalogue at, Handover row) {
        return row.owner() != null ? at.publisherOf(Agency.class, row.owner())
                : at.publisherOf(Place.class, row.place());
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

    /**
     * Who has the right to report of a time that ends on a day, null where that is still whose dataset it stands in.
     */
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
