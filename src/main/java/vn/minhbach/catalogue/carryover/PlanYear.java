package vn.minhbach.catalogue.carryover;

import java.util.List;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Progress;

/**
 * One plan-year in the life of a project: a programme that it stood in, and what it brought there and left there.
 *
 * @param fiscalYear of the programme, null where the programme itself does not stand
 * @param entry what says that it stood there; null where only the programme that took it over says so
 * @param carriedFrom the code of the programme that it came from, null where it began here or no source says
 * @param carriedTo the code of the programme that took it over, null where none did
 * @param money what sources say of its money of that year, the latest first
 * @param status how it stood, by the latest fact told of that year; null where none is
 * @param brought what was allocated to it in the programme that it came from and not disbursed there, as far as both
 *     are stated
 * @param left the same of this year, where it was carried on
 */
public record PlanYear(String project, String programme, Integer fiscalYear, PortfolioEntry entry, String carriedFrom,
        String carriedTo,
        List<Funding> money, Progress status, List<Figure> brought, List<Figure> left) {
}
