package vn.minhbach.portal.handover;

import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PagedList;

/**
 * What is said of the way of one thing, as its page shows it: what counts first, as anybody may say more of it than
 * readers want.
 */
public final class StatedHandovers {

    private static final int SHOWN = 20;

    private StatedHandovers() {
    }

    /** @param stated the earliest first */
    public static PagedList<HandoverStatement> of(PageContext context, List<HandoverStatement> stated) {
        return PagedList.kept(stated.stream().sorted(Comparator.comparing(HandoverStatement::state)).toList(),
                context.query().slice("handovers", SHOWN));
    }
}
