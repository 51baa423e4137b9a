package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * How things of one kind go from hand to hand: each is a constant, beside the reads of those things. A handover counts when both sides
 * say it, or accept who does: whose the thing is, by its dataset or by the handover before, and whose the agency is that takes it
 * over, else the place that it goes to. Also where a transfer brought it from the dataset of who had said so to that of who takes it over.
 * A figure belongs where the thing did on the last day of the time that it speaks of.
 */
public final class Handovers<T extends Coded> {

    private static final Index<Handover, String> FROM_SOURCE = Index.by(Handover::source);

    private final Class<T> record;
    private final Function<Handover, String> thing;
    private final Function<T, String> place;
    private final Function<T, String> owner;

    /**
     * @param thing the code of the thing of this kind that a row is of, null for none
     * @param place with which it is stated
     * @param owner likewise
     */
    public Handovers(Class<T> record, Function<Handover, String> thing, Function<T, String> place, Function<T, String> owner) {
        this.record = record;
        this.thing = thing;
        this.place = place;
        this.owner = owner;
    }

    /** All that is said of a thing, those that say the same together, and whether it counts; the earliest first. */
    public List<HandoverStatement> stated(Snapshot at, String code) {
        HandoverChain chain = chains(at.catalogue()).get(code);
        return chain == null ? List.of() : chain.stated().stream()
                .map(each -> new HandoverStatement(each.rows().get(0), each.rows(), each.state())).toList();
    }

    /** To whom a thing belongs on a day; null where nothing was handed over by then. */
    public Belonging on(Snapshot at, String code, LocalDate day) {
        Map<String, HandoverChain> chains = chains(at.catalogue());
        HandoverChain chain = chains.isEmpty() ? null : chains.get(code);
        Belonging belonging = chain == null ? null : chain.on(day);
        return belonging == null || belonging.since() == null ? null : belonging;
    }

    /** Whether an agency has a thing on a day because it took it over; else whose it is says only who publishes it. */
    public boolean isTakenOver(Snapshot at, String code, LocalDate day) {
        Belonging belonging = on(at, code, day);
        return belonging != null && belonging.owner() != null;
    }

    /** The place that a thing belongs to on a day. */
    public String place(Snapshot at, T it, LocalDate day) {
        Belonging belonging = on(at, it.code(), day);
        return belonging == null ? place.apply(stated(at, it)) : belonging.placeOr(place.apply(stated(at, it)));
    }

    /** The agency that a thing belongs to on a day, null for none. */
    public String owner(Snapshot at, T it, LocalDate day) {
        Belonging belonging = on(at, it.code(), day);
        return belonging == null ? owner.apply(stated(at, it)) : belonging.ownerOr(owner.apply(stated(at, it)));
    }

    /** A page may hold it as it belongs today. */
    private T stated(Snapshot at, T it) {
        T stands = chains(at.catalogue()).isEmpty() ? null : at.get(record, it.code());
        return stands == null ? it : stands;
    }

    /** Those that belonged elsewhere on a day than they are stated with, by their codes. */
    private Map<String, Belonging> moved(Snapshot at, LocalDate day) {
        if (chains(at.catalogue()).isEmpty()) {
            return Map.of();
        }
        return at.catalogue().recent(new On(record, day), catalogue -> {
            Map<String, Belonging> moved = new HashMap<>();
            chains(catalogue).keySet().forEach(code -> {
                Belonging belonging = on(at, code, day);
                if (belonging != null && at.get(record, code) != null) {
                    moved.put(code, belonging);
                }
            });
            return moved;
        });
    }

    private record On(Class<?> record, LocalDate day) {
    }

    /** Those that belonged elsewhere on a day than they are stated with. */
    public List<T> elsewhere(Snapshot at, LocalDate day) {
        return moved(at, day).keySet().stream().map(each -> at.get(record, each)).toList();
    }

    /**
     * The codes of those that belong to any of some places on a day.
     *
     * @param places null for no such condition
     * @param index  that finds them by the place that they are stated with
     * @return null where the index alone says it
     */
    public Set<String> inPlaces(Snapshot at, LocalDate day, Collection<String> places, Index<T, String> index) {
        return at(at, day, places, index, Handovers::place);
    }

    /** The same of agencies. */
    public Set<String> ofOwners(Snapshot at, LocalDate day, Collection<String> owners, Index<T, String> index) {
        return at(at, day, owners, index, Handovers::owner);
    }

    /** What belongs to a thing on a day, as {@link Handovers#place}. */
    public interface Attribute<T extends Coded> {
        String of(Handovers<T> handovers, Snapshot at, T it, LocalDate day);
    }

    /**
     * How many have each value on a day.
     *
     * @param stated by the value that they are stated with
     * @param moved  those among them that belong elsewhere
     */
    public Map<String, Long> recounted(Snapshot at, LocalDate day, Map<String, Long> stated, Stream<T> moved, Attribute<T> attribute) {
        Map<String, Long> counts = new HashMap<>(stated);
        moved.forEach(each -> {
            String before = attribute.of(this, at, each, LocalDate.MIN);
            String after = attribute.of(this, at, each, day);
            if (before != null) {
                counts.computeIfPresent(before, (key, count) -> count == 1 ? null : count - 1);
            }
            if (after != null) {
                counts.merge(after, 1L, Long::sum);
            }
        });
        return counts;
    }

    private Set<String> at(Snapshot at, LocalDate day, Collection<String> wanted, Index<T, String> index, Attribute<T> attribute) {
        Map<String, Belonging> moved = wanted == null ? Map.of() : moved(at, day);
        if (moved.isEmpty()) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        at.table(record).of(index, wanted).values().forEach(rows -> rows.stream().map(Coded::code).filter(code -> !moved.containsKey(code)).forEach(codes::add));
        moved.keySet().stream().filter(code -> wanted.contains(attribute.of(this, at, at.get(record, code), day))).forEach(codes::add);
        return codes;
    }

    /** What was handed over from a place, or to it, at any time; the earliest first. */
    public List<HandedOver<T>> ofPlace(Snapshot at, String code) {
        return of(at, place, Handover::place, code);
    }

    /** The same of an agency. */
    public List<HandedOver<T>> ofOwner(Snapshot at, String code) {
        return of(at, owner, Handover::owner, code);
    }

    private List<HandedOver<T>> of(Snapshot at, Function<T, String> stated, Function<Handover, String> given, String code) {
        List<HandedOver<T>> found = new ArrayList<>();
        chains(at.catalogue()).forEach((thingCode, chain) -> {
            T it = at.get(record, thingCode);
            String before = it == null ? null : stated.apply(it);
            for (HandoverChain.Step each : it == null ? List.<HandoverChain.Step>of() : chain.steps()) {
                String after = given.apply(each.handover()) == null ? before : given.apply(each.handover());
                if (code.equals(before) != code.equals(after)) {
                    found.add(new HandedOver<>(it, each.handover(), before, code.equals(before)));
                }
                before = after;
            }
        });
        found.sort(Comparator.comparing((HandedOver<T> each) -> each.handover().on()).thenComparing(each -> each.it().code()));
        return found;
    }

    /**
     * By what right a row tells of a thing at some time: whoever it belonged to then has it. Of a time in which it was handed over both
     * may speak, and who took it over leads; of a time before, also who had it in their dataset then.
     */
    public Authority authority(Catalogue at, Attributed row, String code, Claim claim) {
        String stated = at.publisherOf(record, code);
        Map<String, HandoverChain> chains = chains(at);
        HandoverChain chain = chains.isEmpty() ? null : chains.get(code);
        if (chain == null || chain.steps().isEmpty()) {
            return at.authority(stated, row);
        }
        String last = chain.reporter(claim.asOfEnd());
        String first = chain.reporter(Period.parse(claim.asOf()).orElseThrow().start());
        Authority right = at.authority(last == null ? stated : last, row);
        if (right != Authority.NONE) {
            return right;
        }
        boolean spokeBefore = first == null ? at.authority(stated, row) != Authority.NONE || hadIt(chain.steps().get(0).transfer(), row, claim)
                : at.authority(first, row) != Authority.NONE;
        return spokeBefore ? Authority.ACCEPTED : Authority.NONE;
    }

    /** Whether it is the word of who had it in its dataset then, and whose transfer handed it over. */
    private static boolean hadIt(Transfer transfer, Attributed row, Claim claim) {
        return transfer != null && row.version().publisher().equals(transfer.from())
                && !Period.parse(claim.asOf()).orElseThrow().start().isAfter(transfer.day());
    }

    /** Whether a row is the word of any whose a thing was, or is by the day of the release, or of one whom they accept. */
    public boolean isWordOfHolders(Catalogue at, Versioned row, String code) {
        Map<String, HandoverChain> chains = chains(at);
        HandoverChain chain = chains.isEmpty() ? null : chains.get(code);
        return at.isWordOf(at.publisherOf(record, code), row)
                || chain != null && chain.steps().stream().filter(each -> !each.handover().on().isAfter(at.day())).anyMatch(each -> at.isWordOf(each.publisher(), row));
    }

    private Map<String, HandoverChain> chains(Catalogue at) {
        return at.derived(this, all -> {
            Map<String, List<Handover>> rows = all.table(Handover.class).rows().stream().filter(each -> thing.apply(each) != null)
                    .collect(Collectors.groupingBy(thing));
            Map<String, HandoverChain> chains = new HashMap<>();
            rows.forEach((code, said) -> chains.put(code, HandoverChain.of(all, said, all.publisherOf(record, code), transfer(all, code))));
            return chains;
        });
    }

    private Transfer transfer(Catalogue at, String code) {
        return Transfer.last(at, at.history().of(record).by(CodedReads.VERSIONS, Coded::code).getOrDefault(code, List.of()));
    }

    /** All handovers that a source states, in the order in which they came in. */
    public static List<Handover> from(Snapshot at, String source) {
        return at.table(Handover.class).of(FROM_SOURCE, source);
    }
}
