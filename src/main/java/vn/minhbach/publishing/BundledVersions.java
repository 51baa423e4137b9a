package vn.minhbach.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;

import vn.minhbach.dataset.BundledDataset;

/**
 * The versions of a bundled dataset that came with the application, the present one last: {@code versions.csv} beside
 * its folder. A version is known by its checksum, as it stands in releases. Who changes the dataset adds a line with
 * the reason, which readers find at the release; without it, what stands elsewhere stays.
 */
record BundledVersions(List<Version> all) {

    /**
     * @param reason why figures changed since the one before, for readers; of the first, why it came, empty where it
     *     came with the first of all
     */
    record Version(String sha256, String reason) {
    }

    static BundledVersions of(BundledDataset dataset) {
        String file = dataset.folder() + ".versions.csv";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            List<Version> all = new ArrayList<>();
            if (in != null) {
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .forEach(each -> all.add(new Version(each.getField("sha256"), each.getField("reason"))));
            }
            return new BundledVersions(List.copyOf(all));
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be read", failed);
        }
    }

    boolean has(String sha256) {
        return all.stream().anyMatch(each -> each.sha256.equals(sha256));
    }

    /** Why the present one takes the place of those before it; null where it is in no line, or in the first. */
    String reason() {
        return all.size() < 2 ? null : all.get(all.size() - 1).reason;
    }

    /** Why the dataset came where it was not before; null where it came with the first of all. */
    String firstReason() {
        return all.isEmpty() || all.get(0).reason.isBlank() ? null : all.get(0).reason;
    }

    /**
     * Whether a version takes the place of what its publisher published, so that nothing of anybody else's is lost: all
     * of it is earlier versions. A version that was published once and that another took the place of was taken back by
     * somebody, and an older application beside a newer one has a version that comes before what stands.
     *
     * @param present the checksum of what comes with this application
     * @param published the checksums of the publisher's releases, in their order
     */
    boolean isNext(String present, List<String> published) {
        return !all.isEmpty() && all.get(all.size() - 1).sha256.equals(present) && !published.isEmpty()
                && published.stream().allMatch(each -> has(each) && !each.equals(present)) && isAscending(published);
    }

    /** Whether nobody went back to an earlier version. */
    private boolean isAscending(List<String> published) {
        List<Integer> places = published.stream().map(each -> all.stream().map(Version::sha256).toList().indexOf(each))
                .toList();
        return places.equals(places.stream().sorted().toList());
    }
}
