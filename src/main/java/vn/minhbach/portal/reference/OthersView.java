package vn.minhbach.portal.reference;

import java.util.List;

import vn.minhbach.catalogue.statement.OtherStatements;

/**
 * What the datasets of other publishers say of what a page is about, as the page shows it: a little of each kind.
 *
 * @param unshown how many more there are
 */
public record OthersView(List<OfPublisher> publishers, int unshown) {

    private static final int MOST = 20;
    private static final int MOST_PUBLISHERS = 10;

    public record OfPublisher(String publisher, OtherStatements said) {
    }

    public static OthersView of(OtherStatements all) {
        List<OfPublisher> shown = all.publishers().stream().limit(MOST_PUBLISHERS)
                .map(each -> new OfPublisher(each, all.in(each, MOST))).toList();
        return new OthersView(shown, all.size() - shown.stream().mapToInt(each -> each.said.size()).sum());
    }
}
