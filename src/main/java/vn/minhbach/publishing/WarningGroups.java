package vn.minhbach.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.dataset.Checksum;

/** Takes warnings as they are found: of each kind it keeps the first, and what all of them come to. */
final class WarningGroups {

    private final Map<Warnings.Kind, Tally> tallies = new EnumMap<>(Warnings.Kind.class);
    private String renamed;

    /**
     * @param seen all that the rows that it tells of hold, of which it says only a part: none of it is confirmed but as
     *     it was seen
     */
    void add(Warnings.Warning warning, String seen) {
        Tally tally = tallies.computeIfAbsent(warning.kind(), kind -> new Tally());
        tally.total++;
        // Not where it stands in the file: the same figures a line lower are what was seen.
        tally.checksum.add((warning.kind() + " " + warning.file() + " "
                + warning.of().stream().map(each -> each.column() + " " + each.code()).collect(Collectors.joining(" "))
                + " " + told(warning.figure()) + " "
                + told(warning.beside()) + " " + seen + "\n").getBytes(StandardCharsets.UTF_8));
        if (tally.rows.size() < Warnings.MOST) {
            tally.rows.add(warning);
        }
    }

    /** What all of them come to is the same however many were answered one by one. */
    void renamed(Renames renames) {
        renames.open().forEach(each -> add(new Warnings.Warning(Warnings.Kind.RENAMED, each.file(), each.line(),
                List.of(new Warnings.Named("code", each.code(), each.name())), null, null, 0, each), each.name()));
        renamed = renames.all();
    }

    private static String told(Warnings.Said said) {
        return said == null ? ""
                : said.measure() + " " + (said.value() == null ? "" : said.value().stripTrailingZeros().toPlainString())
                        + " " + said.qualifier() + " " + said.asOf();
    }

    Warnings all() {
        return new Warnings(tallies.entrySet().stream()
                .map(each -> new Warnings.Group(each.getKey(), each.getValue().total, List.copyOf(each.getValue().rows),
                        each.getKey() == Warnings.Kind.RENAMED ? renamed
                                : Warnings.shortened(each.getValue().checksum)))
                .toList());
    }

    private static final class Tally {
        private final Checksum checksum = new Checksum();
        private final List<Warnings.Warning> rows = new ArrayList<>();
        private long total;
    }
}
