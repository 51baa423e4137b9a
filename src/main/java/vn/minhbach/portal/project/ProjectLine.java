package vn.minhbach.portal.project;

import java.util.List;

import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.StepDates;

/**
 * A project in a list.
 *
 * @param status what the latest source says of how it stands, null where none does
 * @param stage what the latest source says of its step, null where none does
 * @param late the step that is late longest on the day held against, null for none
 * @param told whether sources tell of its progress at all, be it in percent alone or as a forecast
 */
public record ProjectLine(Project project, Progress status, Progress stage, StepDates late, boolean told,
        List<PortfolioEntry> entries) {
}
