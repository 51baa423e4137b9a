package vn.minhbach.portal;

import java.util.Map;

import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.history.Release;

/**
 * What the statements of a page replaced and what replaced them.
 *
 * @param figures  by figure
 * @param progress by the id of the version of the progress
 * @param reports  by the id of the version of the report
 * @param releases that made these corrections, by number
 */
record Revisions(Map<Side, Map<Figure, Figure>> figures, Map<Side, Map<Long, Progress>> progress,
        Map<Side, Map<Long, DirectiveReport>> reports, Map<Integer, Release> releases) {

    Figure of(Side side, Figure figure) {
        return figures.get(side).get(figure);
    }

    Progress of(Side side, Progress row) {
        return progress.get(side).get(row.version().id());
    }

    DirectiveReport of(Side side, DirectiveReport row) {
        return reports.get(side).get(row.version().id());
    }

    /** Null for none. */
    Release release(Integer number) {
        return number == null ? null : releases.get(number);
    }
}
