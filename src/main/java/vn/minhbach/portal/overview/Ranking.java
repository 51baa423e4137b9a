package vn.minhbach.portal.overview;

import java.util.Arrays;
import java.util.List;

/**
 * Places by how far their money came, under headings of their own: what happened, what is expected, what is said in
 * words.
 *
 * @param total how many places there are in all
 */
public record Ranking(List<Section> sections, long total) {

    /** Of one heading: a first page has no room for all. */
    private static final int MOST = 8;

    /** @param total how many there are under it */
    public record Section(MoneyAtGlance.Heading heading, List<MoneyAtGlance> rows, long total) {

        public boolean many() {
            return total > rows.size();
        }
    }

    /** @param ranked in their order */
    public static Ranking of(List<MoneyAtGlance> ranked) {
        return new Ranking(Arrays.stream(MoneyAtGlance.Heading.values()).map(heading -> section(heading, ranked))
                .filter(each -> each.total > 0).toList(), ranked.size());
    }

    private static Section section(MoneyAtGlance.Heading heading, List<MoneyAtGlance> ranked) {
        List<MoneyAtGlance> all = ranked.stream().filter(each -> each.heading() == heading).toList();
        return new Section(heading, all.stream().limit(MOST).toList(), all.size());
    }
}
