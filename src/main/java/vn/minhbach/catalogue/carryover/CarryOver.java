package vn.minhbach.catalogue.carryover;

import java.util.List;

import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;

/**
 * What a programme took over from others, and what it passed on.
 *
 * @param tookOver the projects that it took over, each with the programme that they came from
 * @param passedOn the projects that others took over from it
 * @param counted how many of its projects sources count as carried over, without naming them
 * @param countedBefore the same of the programme that it follows
 */
public record CarryOver(List<PortfolioEntry> tookOver, List<PortfolioEntry> passedOn, List<Count> counted,
        List<Count> countedBefore) {

    /** Whether no source tells of any. */
    public boolean empty() {
        return tookOver.isEmpty() && passedOn.isEmpty() && counted.isEmpty() && countedBefore.isEmpty();
    }
}
