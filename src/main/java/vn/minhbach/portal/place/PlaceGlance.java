package vn.minhbach.portal.place;

import java.util.List;

import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.overview.MoneyAtGlance;
import vn.minhbach.portal.overview.NamedProjects;
import vn.minhbach.portal.overview.Overdue;
import vn.minhbach.portal.programme.ProgrammeLine;
import vn.minhbach.portal.scorecard.PlaceScores;
import vn.minhbach.portal.silence.SilenceLine;

/**
 * One place as its leader wants to see it, in a few cards.
 *
 * @param counted its latest programme of which a source counts the projects, null for none
 * @param projects of those that sources name
 * @param obstacles of those that no source calls overcome, by cause, the commonest first
 * @param report what was reported last of anything there, null where nothing ever was
 * @param scores by each scorecard that says anything of it
 */
public record PlaceGlance(Place place, MoneyAtGlance money, Overdue late, ProgrammeLine counted, NamedProjects projects,
        Held obstacles, SilenceLine report,
        PlaceScores.Listed scores) {

    public record Held(long total, List<Choice<Cause>> causes) {
    }

    /** Whether nothing is known of it at all. */
    public boolean silent() {
        return money.stands() == null && money.unfunded() == null && late.total() == 0 && counted == null
                && projects.total() == 0 && obstacles.total == 0
                && report == null && scores.rows().isEmpty();
    }
}
