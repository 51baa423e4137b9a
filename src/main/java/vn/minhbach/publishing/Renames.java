package vn.minhbach.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.minhbach.dataset.Checksum;

/**
 * Codes that are gone while the same name comes under another.
 *
 * @param open those of which it was not said what they are
 * @param all by which one answer is given for all of them, of which it was said or not
 */
record Renames(List<Rename> open, String all) {

    static final Renames NONE = new Renames(List.of(), null);

    /** @param candidates all of them, in their order */
    static Renames of(List<Rename> candidates, Confirmed confirmed) {
        Checksum checksum = new Checksum();
        candidates.forEach(
                each -> checksum.add((each.pair() + " " + each.name() + "\n").getBytes(StandardCharsets.UTF_8)));
        String all = Warnings.shortened(checksum);
        return new Renames(
                candidates.stream().filter(each -> !confirmed.isSame(each, all) && !confirmed.isOther(each, all))
                        .toList(),
                all);
    }
}
