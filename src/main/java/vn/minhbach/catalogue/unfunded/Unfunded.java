package vn.minhbach.catalogue.unfunded;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Stage;

/**
 * A project, or a programme as a whole, of which a source says that no fund was identified for it, or of which its
 * publisher deduces that from what a source says. One of which no source speaks of money at all is not in it.
 *
 * @param project its code, null for a programme
 * @param programme its code, null for a project
 * @param whole whether a source says so of all of it; else something in it has no fund, and nobody says how many
 *     projects
 * @param stated whether a source says so itself; else it is deduced
 * @param within the programme in this state as a whole that the project stands in; else null
 * @param money what it is to cost, without a fund
 * @param counts how many projects a programme has and how they stand, the totals first; empty for a project
 * @param progress how far a project has come, the latest first; empty for a programme
 * @param obstacles what holds it up, as far as sources do not call it overcome
 * @param fundedSince what was allocated to it, or said to come from a fund, later than its sources said that there was
 *     none
 */
public record Unfunded(String project, String programme, String place, String owner, boolean whole, boolean stated,
        String within, List<Funding> money,
        List<Count> counts, List<Progress> progress, List<Obstacle> obstacles, List<Funding> fundedSince) {

    /** Whether a source says that it, or projects of it, were approved in principle (chủ trương đầu tư). */
    public boolean approvedInPrinciple() {
        return progress.stream().anyMatch(each -> approves(each.actualStage()))
                || counts.stream().anyMatch(Unfunded::countsApproved);
    }

    /**
     * How many projects of a programme as a whole sources count: those approved in principle, or all; empty where they
     * do not.
     */
    public Optional<Count> counted() {
        return whole ? counts.stream().filter(Unfunded::countsApproved).findFirst()
                .or(() -> counts.stream().filter(each -> each.by() == CountBy.TOTAL).findFirst()) : Optional.empty();
    }

    /**
     * Whether its programme's money has a number of the same step and basis, of which that of the project is a part.
     */
    boolean isCoveredBy(Unfunded programme, Funding figure) {
        return programme.money.stream().anyMatch(each -> each.amount() != null && each.measure() == figure.measure()
                && each.claim().basis() == figure.claim().basis());
    }

    /** As it was known at a snapshot: it is kept for later, when more may be known of a row. */
    Unfunded knownAt(Snapshot at) {
        return new Unfunded(project, programme, place, owner, whole, stated, within,
                each(money, row -> row.knownAt(at)), each(counts, row -> row.knownAt(at)),
                each(progress, row -> row.knownAt(at)), each(obstacles, row -> row.knownAt(at)),
                each(fundedSince, row -> row.knownAt(at)));
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> known) {
        return rows.stream().map(known).toList();
    }

    private static boolean countsApproved(Count count) {
        return count.by() == CountBy.STAGE && count.claim().basis() == Basis.ACTUAL && count.count().signum() > 0
                && (count.key().equals(Stage.APPROVED_IN_PRINCIPLE.name())
                        || count.key().equals(Stage.APPROVED.name()));
    }

    private static boolean approves(Stage stage) {
        return stage == Stage.APPROVED_IN_PRINCIPLE || stage == Stage.APPROVED;
    }
}
