package vn.minhbach.sdmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Coded;

/** What the codes of each list mean. */
final class Codes {

    private Codes() {
    }

    /** A list, and what is in it, made when it is wanted. */
    record CodelistOf(String id, Supplier<List<Item>> codes) {
    }

    static List<CodelistOf> lists(Snapshot at) {
        return List.of(
                new CodelistOf("CL_FREQ",
                        () -> Arrays.stream(Frequency.values())
                                .map(each -> new Item(each.code, Words.of("frequency." + each))).toList()),
                new CodelistOf("CL_INDICATOR", () -> all(at, Indicator.class, Codes::indicator)),
                new CodelistOf("CL_AREA", () -> all(at, Place.class, Codes::place)),
                new CodelistOf("CL_AGENCY", () -> agencies(at)),
                new CodelistOf("CL_BASIS",
                        () -> Arrays.stream(Basis.values())
                                .map(each -> new Item(each.name(), Words.ofConstant("basis", each.name()))).toList()),
                new CodelistOf("CL_CLAIM", () -> claims(at)),
                new CodelistOf("CL_QUALIFIER", () -> Arrays.stream(Qualifier.values())
                        .map(each -> new Item(each.name(), Words.ofConstant("qualifier", each.name()))).toList()),
                new CodelistOf("CL_OBS_STATUS", () -> Stream.of("A", "E", "F", "O")
                        .map(each -> new Item(each, Words.of("status." + each), Words.of("status." + each + ".text")))
                        .toList()),
                new CodelistOf("CL_SOURCE", () -> sources(at)));
    }

    private static <T extends Coded> List<Item> all(Snapshot at, Class<T> record, Function<T, Item> item) {
        return parentsFirst(
                at.table(record).rows().stream().sorted(Comparator.comparing(Coded::code)).map(item).toList());
    }

    /** The same, each behind the one above it: clients that read item by item, such as sdmx1, know of no other. */
    private static List<Item> parentsFirst(List<Item> items) {
        Map<String, Item> waiting = new LinkedHashMap<>();
        items.forEach(each -> waiting.put(each.id(), each));
        List<Item> sorted = new ArrayList<>(items.size());
        Deque<Item> above = new ArrayDeque<>();
        for (Item each : items) {
            // Whoever was taken out already, and so whoever closes a circle, is there no more.
            for (Item next = waiting.remove(each.id()); next != null; next = next.parent() == null ? null
                    : waiting.remove(next.parent())) {
                above.push(next);
            }
            while (!above.isEmpty()) {
                sorted.add(above.pop());
            }
        }
        return sorted;
    }

    private static Item indicator(Indicator row) {
        Map<String, String> notes = notes("UNIT", row.unit(), "DECIMALS", row.decimals(), "BETTER", row.better(),
                "TOPIC", row.topic(), "DENOMINATOR", row.denominator());
        return new Item(row.code(), new Words(row.name(), row.nameEn()),
                Words.ofNullable(row.definition(), row.definitionEn()), null, notes);
    }

    private static Item place(Place row) {
        Map<String, String> notes = notes("KIND", row.kind(), "ISO_3166_2", row.iso31662(), "GSO_CODE", row.gsoCode(),
                "VALID_FROM", row.validFrom(), "VALID_TO",
                row.validTo(), "SUCCESSOR", row.successor());
        return new Item(row.code(), new Words(row.name(), row.nameEn()), null, row.parent(), notes);
    }

    private static List<Item> agencies(Snapshot at) {
        List<Item> agencies = new ArrayList<>(List.of(new Item(SeriesDimension.WHOLE, Words.of("agency.whole"))));
        agencies.addAll(all(at, Agency.class,
                row -> new Item(row.code(), new Words(row.name(), row.nameEn()), null, row.parent(),
                        notes("REF_AREA", row.place(), "VALID_FROM", row.validFrom(), "VALID_TO", row.validTo(),
                                "SUCCESSOR", row.successor()))));
        return agencies;
    }

    private static List<Item> claims(Snapshot at) {
        return IntStream.rangeClosed(1, Math.max(1, Coverage.of(at).claims()))
                .mapToObj(number -> new Item(String.valueOf(number),
                        Words.each(language -> number == 1 ? Messages.of("sdmx", language).text("claim.leading")
                                : Messages.of("sdmx", language).text("claim.other", Map.of("number", number)))))
                .toList();
    }

    /** The documents that observations rest on. */
    private static List<Item> sources(Snapshot at) {
        return Coverage.of(at).sources().stream().map(code -> at.get(Source.class, code)).filter(each -> each != null)
                .map(row -> new Item(row.code(), Words.each(language -> title(row, language)), null, null,
                        notes("KIND", row.kind(), "ISSUER", row.issuer(), "DATE", row.on(), "URL", row.url(),
                                "ARCHIVED_URL", row.archivedUrl())))
                .toList();
    }

    private static String title(Source row, Language language) {
        return language == Language.VI ? row.numberedTitle() : row.titleEn();
    }

    static List<Item> publishers(Snapshot at) {
        return at.table(Dataset.class).rows().stream().sorted(Comparator.comparing(each -> each.version().publisher()))
                .map(each -> new Item(each.version().publisher(), new Words(each.title(), each.titleEn()), null, null,
                        notes("LICENCE", each.licence(), "CONTACT", each.contact())))
                .toList();
    }

    static List<Item> topics() {
        return Arrays.stream(Topic.values()).map(each -> new Item(each.name(), Words.ofConstant("topic", each.name())))
                .toList();
    }

    /** @param pairs names and values in turn; those without a value are left out */
    private static Map<String, String> notes(Object... pairs) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                notes.put((String) pairs[i], pairs[i + 1].toString());
            }
        }
        return notes;
    }
}
