package vn.minhbach.portal.project;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.chronicle.ChronicleLine;

/**
 * What sources ever said of a project, as its page shows it.
 *
 * @param lines the latest time first
 * @param chart null where fewer than two points of time are told of
 */
public record ProjectHistory(List<ChronicleLine> lines, ProgressChart chart) {

    /** @param today the day on which it is looked at */
    static ProjectHistory of(List<ChronicleLine> lines, LocalDate today) {
        return new ProjectHistory(lines, ProgressChart.of(lines, today));
    }

    public boolean empty() {
        return lines.isEmpty();
    }
}
