package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * How things of one kind go from hand to hand: each is a constant, beside the reads of those things. A handover counts
 * when both sides say it, or accept who does: whose the thing is, by its dataset or by the handover before, and whose
 * the agency is that takes it over, else the place that it goes to. Also where a transfer brought it from the dataset
 * of who had said so to that of who takes it over. A figure belongs where the thing did on the last day of the time
 * that it speaks of.
 */
public final class Handovers<T extends Coded> {

    private static final Index<Handover, String> FROM_SOURCE = Index.by(Handover::source);

    private final Class<T> record;
    private final Function<Handover, String> thing;
    private final Function<T, String> place;
    private final Function<T, String> owner;
    private final BiFunction<T, Belonging, T> as;

    /**
     * @param thing the code of the thing of this kind that a row is of, null for none
     * @param place with which it is stated
     * @param owner likewise
     * @param as the same as it belongs on a day
     */
    public Handovers(Class<T> record, Function<Handover, String> thing, Function<T, String> place,
            Function<T, String> owner,
            BiFunction<T, Belonging, T> as) {
        this.record = record;
        this.thing = thing;
        this.place = place;
        this.owner = owner;
        this.as = as;
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

    /** As it belongs on a day. */
    public T asOf(Snapshot at, T it, LocalDate day) {
        Belonging belonging = on(at, it.code(), day);
        return belonging == null ? it : as.apply(it, belonging);
    }

    /** Those that were handed over by a day, as they belonged on it, by their codes. */
    private Map<String, T> moved(Snapshot at, LocalDate day) {
        if (chains(at.catalogue()).isEmpty()) {
            return Map.of();
        }
        return at.catalogue().recent(new On(record, day), catalogue -> {
            Map<String, T> moved = new HashMap<>();
            chains(catalogue).forEach((code, chain) -> {
                T it = at.get(record, code);
                Belonging belonging = it == null ? null : chain.on(day);
                if (belonging != null && belonging.since() != null) {
                    moved.put(code, as.apply(it, belonging));
                }
            });
            return moved;
        });
    }

    private record On(Class<?> record, LocalDate day) {
    }

    /**
     * Of some rows, those that any of some keys finds as they belong on a day: where nothing came to these or left
     * them, by the index.
     *
     * @param wanted null for no such condition
     */
    public <K> Question<T> in(Question<T> asked, Snapshot at, LocalDate day, Index<T, K> index, Collection<K> wanted) {
        Map<K, List<T>> touched = wanted == null ? Map.of() : touched(at, day, index);
        if (wanted == null || wanted.stream().noneMatch(touched::containsKey)) {
            return asked.in(index, wanted);
        }
        Map<K, List<T>> found = new HashMap<>();
        wanted.forEach(
                key -> found.put(key, touched.containsKey(key) ? touched.get(key) : at.table(record).of(index, key)));
        Map<String, T> moved = moved(at, day);
        return asked.in(found, row -> index.keys(moved.getOrDefault(row.code(), row)), wanted);
    }

    /** The rows that each key finds on a day to which something came, or which something left. */
    private <K> Map<K, List<T>> touched(Snapshot at, LocalDate day, Index<T, K> index) {
        Map<String, T> moved = moved(at, day);
        return moved.isEmpty() ? Map.of() : at.catalogue().recent(new Touched(index, day), catalogue -> {
            Map<K, List<T>> touched = new HashMap<>();
            Map<K, List<T>> coming = new HashMap<>();
            moved.forEach((code, now) -> {
                T stated = at.get(record, code);
                Set<K> before = new HashSet<>(index.keys(stated));
                Set<K> after = new HashSet<>(index.keys(now));
                before.stream().filter(key -> !after.contains(key)).forEach(key -> touched.put(key, List.of()));
                after.stream().filter(key -> !before.contains(key))
                        .forEach(key -> coming.computeIfAbsent(key, first -> new ArrayList<>()).add(stated));
            });
            coming.keySet().forEach(key -> touched.put(key, List.of()));
            touched.replaceAll((key, none) -> Stream.concat(at.table(record).of(index, key).stream()
                    .filter(each -> index.keys(moved.getOrDefault(each.code(), each)).contains(key)),
                    coming.getOrDefault(key, List.of()).stream()).toList());
            return touched;
        });
    }

    private record Touched(Index<?, ?> index, LocalDate day) {
    }

    /**
     * How many of some rows have each value of a facet as they belong on a day; null where nothing was handed over by
     * then.
     */
    public Map<String, Long> counts(Question<T> asked, Snapshot at, LocalDate day, Facet<T> facet) {
        Map<String, T> moved = moved(at, day);
        if (moved.isEmpty()) {
            return null;
        }
        Function<T, String> value = row -> Objects
                .toString(facet.value().apply(at, moved.getOrDefault(row.code(), row)), null);
        return asked.isOfAll() ? at.catalogue().recent(new Counted(facet, day), catalogue -> asked.counts(value))
                : asked.counts(value);
    }

    private record Counted(Facet<?> facet, LocalDate day) {
    }

    /** What was handed over from a place, or to it, at any time; the earliest first. */
    public List<HandedOver<T>> ofPlace(Snapshot at, String code) {
        return handedOver(at, new Ways(this, true), place, Handover::place).getOrDefault(code, List.of());
    }

    /** The same of an agency. */
    public List<HandedOver<T>> ofOwner(Snapshot at, String code) {
        return handedOver(at, new Ways(this, false), owner, Handover::owner).getOrDefault(code, List.of());
    }

    private record Ways(Handovers<?> of, boolean places) {
    }

    private Map<String, List<HandedOver<T>>> handedOver(Snapshot at, Ways key, Function<T, String> stated,
            Function<Handover, String> given) {
        return at.catalogue().derived(key, all -> {
            Map<String, List<HandedOver<T>>> found = new HashMap<>();
            chains(all).forEach((code, chain) -> {
                T it = all.get(record, code);
                String before = it == null ? null : stated.apply(it);
                for (HandoverChain.Step each : it == null ? List.<HandoverChain.Step>of() : chain.steps()) {
                    String after = given.apply(each.handover()) == null ? before : given.apply(each.handover());
                    if (!Objects.equals(before, after)) {
                        if (before != null) {
                            found.computeIfAbsent(before, first -> new ArrayList<>())
                                    .add(new HandedOver<>(it, each.handover(), before, true));
                        }
                        found.computeIfAbsent(after, first -> new ArrayList<>())
                                .add(new HandedOver<>(it, each.handover(), before, false));
                    }
                    before = after;
                }
            });
            found.values().forEach(rows -> rows.sort(Comparator.comparing((HandedOver<T> each) -> each.handover().on())
                    .thenComparing(each -> each.it().code())));
            return found;
        });
    }

    /**
     * By what right a row tells of a thing at some time: whoever it belonged to then has it. Of a time in which it was
     * handed over both may speak, and who took it over leads; of a time before, also who had it in their dataset then.
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
        boolean spokeBefore = first == null
                ? at.authority(stated, row) != Authority.NONE || hadIt(chain.steps().get(0).transfer(), row, claim)
                : at.authority(first, row) != Authority.NONE;
        return spokeBefore ? Authority.ACCEPTED : Authority.NONE;
    }

    /** Whether it is the word of who had it in its dataset then, and whose transfer handed it over. */
    private static boolean hadIt(Transfer transfer, Attributed row, Claim claim) {
        return transfer != null && row.version().publisher().equals(transfer.from())
                && !Period.parse(claim.asOf()).orElseThrow().start().isAfter(transfer.day());
    }

    /**
     * Whether a row is the word of any whose a thing was, or is by the day of the release, or of one whom they accept.
     */
    public boolean isWordOfHolders(Catalogue at, Versioned row, String code) {
        Map<String, HandoverChain> chains = chains(at);
        HandoverChain chain = chains.isEmpty() ? null : chains.get(code);
        return at.isWordOf(at.publisherOf(record, code), row)
                || chain != null && chain.steps().stream().filter(each -> !each.handover().on().isAfter(at.day()))
                        .anyMatch(each -> at.isWordOf(each.publisher(), row));
    }

    private Map<String, HandoverChain> chains(Catalogue at) {
        return at.derived(this, all -> {
            Map<String, List<Handover>> rows = all.table(Handover.class).rows().stream()
                    .filter(each -> thing.apply(each) != null)
                    .collect(Collectors.groupingBy(thing));
            Map<String, HandoverChain> chains = new HashMap<>();
            rows.forEach((code, said) -> chains.put(code,
                    HandoverChain.of(all, said, all.publisherOf(record, code), transfer(all, code))));
            return chains;
        });
    }

    private Transfer transfer(Catalogue at, String code) {
        return Transfer.last(at,
                at.history().of(record).by(CodedReads.VERSIONS, Coded::code).getOrDefault(code, List.of()));
    }

    /** All handovers that a source states, in the order in which they came in. */
    public static List<Handover> from(Snapshot at, String source) {
        return at.table(Handover.class).of(FROM_SOURCE, source);
    }
}
