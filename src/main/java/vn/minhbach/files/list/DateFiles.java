package vn.minhbach.files.list;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.StepDates;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/**
 * When the steps of one project are planned, expected and done, held against a day: a row for each thing that a source
 * says of a step.
 */
@Singleton
class DateFiles implements FileList {

    /** @param said a milestone, or where the step is only known to be done, what shows that */
    private record Row(StepDates step, Fact said) {

        static Stream<Row> of(StepDates step) {
            List<Fact> named = Stream.of(step.planned(), step.forecast(), step.actual()).<Fact>flatMap(List::stream)
                    .toList();
            Stream<Fact> shown = step.actual().isEmpty() && step.done()
                    ? Stream.ofNullable(step.passedFirst() ? step.passed() : step.reached()) : Stream.of();
            return Stream.concat(named.stream(), shown).map(each -> new Row(step, each));
        }

        /** Of the step, or of another that shows it done; null where progress does. */
        Milestone milestone() {
            return said instanceof Milestone it ? it : null;
        }

        Progress progress() {
            return said instanceof Progress it ? it : null;
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>()
            .choice("step", "milestoneStep", each -> each.step.step())
            .choice("state", "punctuality", each -> each.step.state()).day("last_day", each -> each.step.lastDay())
            .whole("days", each -> each.step.days())
            .flag("at_least", each -> each.step.atLeast())
            .choice("step_said", "milestoneStep", each -> each.milestone() == null ? null : each.milestone().step())
            .text("date", each -> each.milestone() == null ? null : each.milestone().date())
            .choice("stage", "stage", each -> each.progress() == null ? null : each.progress().stage())
            .choice("status", "status", each -> each.progress() == null ? null : each.progress().status())
            .figure(each -> each.said.figure()).claim(each -> each.said.claim()).version(each -> each.said.version())
            .cited(each -> StatementColumns.code(each.said));

    private final Projects projects;
    private final Schedules schedules;

    DateFiles(Projects projects, Schedules schedules) {
        this.projects = projects;
        this.schedules = schedules;
    }

    @Override
    public String path() {
        return "/projects/{code}/dates";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        Snapshot at = asked.subject(projects).context().at().heldAgainst(asked.query().day("on"));
        return FileTable.of("dates", COLUMNS, schedules.of(at, asked.code()).steps().stream().flatMap(Row::of).toList(),
                asked.in(at)).called(asked.code() + "-dates");
    }
}
