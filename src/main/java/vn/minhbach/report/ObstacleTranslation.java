package vn.minhbach.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;

/**
 * What a row says holds up a project: what stands in the same words is not said again, and is over where the row gives
 * the day.
 */
final class ObstacleTranslation {

    private static final int MOST_TOLD = 5;

    private final ReportTranslation to;

    ObstacleTranslation(ReportTranslation to) {
        this.to = to;
    }

    void add(String project, ReportRow<ProjectField> row) {
        List<Obstacle> open = to.now.open(project);
        ReportCell words = row.cell(ProjectField.OBSTACLE);
        Optional<Obstacle> same = open.stream().filter(each -> words(each.description()).equals(words(words.text())))
                .findFirst();
        ReportCell resolved = row.cell(ProjectField.RESOLVED_ON);
        if (!words.isEmpty() && same.isEmpty()) {
            MadeRow made = to.tables.add("obstacles", row.origin()).set("code", code(project)).set("project", project)
                    .set("description", words)
                    .set("cause", row.cell(ProjectField.CAUSE)).set("source", to.source())
                    .set("said_by", to.report.head().cell(HeadField.SAID_BY));
            if (open.isEmpty()) {
                made.set("resolved_on", resolved);
            }
        }
        if (resolved.isEmpty() || !words.isEmpty() && same.isEmpty() && open.isEmpty()) {
            return;
        }
        Optional<Obstacle> over = same.isPresent() || open.size() != 1 ? same : Optional.of(open.get(0));
        if (over.isPresent()) {
            to.tables.add("obstacles", row.origin()).set("code", over.get().code()).set("resolved_on", resolved);
        } else {
            Origin origin = resolved.origin() == null ? row.origin() : resolved.origin();
            to.problems.add(new Problem(origin.sheet(), origin.row(), origin.column(), resolved.text(),
                    ProblemCode.NO_OBSTACLE_MEANT.of(), AllowedForm.ONE_OBSTACLE.of(told(open))));
        }
    }

    /** The words of those that stand, of many the first; null for none. */
    private static List<String> told(List<Obstacle> open) {
        return open.isEmpty() ? null
                : Stream.concat(open.stream().limit(MOST_TOLD).map(each -> "“" + each.description() + "”"),
                        open.size() > MOST_TOLD ? Stream.of("…") : Stream.empty()).toList();
    }

    private static String words(String text) {
        return Folding.accented(text).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    private String code(String project) {
        return to.codes.of(project + " vuong mac " + to.report.head().cell(HeadField.PERIOD).text(),
                each -> to.now.at().get(Obstacle.class, each) != null);
    }
}
