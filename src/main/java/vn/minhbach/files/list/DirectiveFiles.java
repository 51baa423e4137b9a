package vn.minhbach.files.list;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.directive.Fulfilment;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.DirectivesAsked;

/** What was ordered, of whom, by when, and how it stands on the day. */
@Singleton
class DirectiveFiles implements FileList {

    /** @param report the latest on it, null for none */
    private record Row(Directive directive, Fulfilment stands, DirectiveReport report) {
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().text("code", each -> each.directive.code())
            .text("action", each -> each.directive.action())
            .text("action_en", each -> each.directive.actionEn()).place("place", each -> each.directive.place())
            .agency("lead", each -> each.directive.lead())
            .texts("supporting", each -> each.directive.supporting()).day("due_on", each -> each.directive.dueOn())
            .text("due_words", each -> each.directive.dueWords())
            .text("every", each -> each.directive.every()).day("starts_on", each -> each.directive.startsOn())
            .programme("programme", each -> each.directive.programme())
            .texts("projects", each -> each.directive.projects())
            .day("on", each -> each.stands.on()).choice("state", "directiveState", each -> each.stands.state())
            .day("last_day", each -> each.stands.lastDay())
            .whole("days_left", each -> each.stands.daysLeft()).whole("days_overdue", each -> each.stands.daysOverdue())
            .whole("days_late", each -> each.stands.daysLate())
            .choice("report_status", "reportStatus", each -> each.report == null ? null : each.report.status())
            .text("report_as_of", each -> each.report == null ? null : each.report.claim().asOf())
            .text("report_quote", each -> each.report == null ? null : each.report.claim().quote())
            .text("report_source", each -> each.report == null ? null : each.report.claim().source())
            .text("quote", each -> each.directive.quote()).text("said_by", each -> each.directive.saidBy())
            .source(each -> each.directive.source())
            .version(each -> each.directive.version()).page("directives", each -> each.directive.code());

    private final Directives directives;

    DirectiveFiles(Directives directives) {
        this.directives = directives;
    }

    @Override
    public String path() {
        return "/directives";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        DirectivesAsked wanted = DirectivesAsked.of(asked.query());
        Snapshot at = wanted.in(asked.at());
        return FileTable.of("directives", COLUMNS, directives.list(at, wanted.filter(), wanted.order().order()),
                each -> row(at, each), asked.in(at));
    }

    private Row row(Snapshot at, Directive directive) {
        List<DirectiveReport> reports = directives.reports(at, List.of(directive.code())).getOrDefault(directive.code(),
                List.of());
        return new Row(directives.asOf(at, directive), directives.fulfilment(at, directive),
                reports.isEmpty() ? null : reports.get(0));
    }
}
