package vn.minhbach.files.list;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOver;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.frame.PageContexts;

/**
 * The plan-years of one project, and of the projects that one programme took over or passed on: a row for each figure
 * of money, one for a year without.
 */
@Singleton
class PlanYearFiles {

    /** What a figure tells of a plan-year. */
    private enum Part {
        BROUGHT, STATED, LEFT
    }

    /**
     * @param part null in a year of which no money is told, as are those behind it
     * @param money null for what is computed
     */
    private record Row(PlanYear year, Part part, Funding money, Figure figure) {

        static Stream<Row> of(PlanYear year) {
            List<Row> rows = Stream.of(year.brought().stream().map(each -> new Row(year, Part.BROUGHT, null, each)),
                    year.money().stream().map(each -> new Row(year, Part.STATED, each, each.figure())),
                    year.left().stream().map(each -> new Row(year, Part.LEFT, null, each))).flatMap(each -> each)
                    .toList();
            return rows.isEmpty() ? Stream.of(new Row(year, null, null, null)) : rows.stream();
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().project("project", each -> each.year.project())
            .programme("programme", each -> each.year.programme())
            .whole("fiscal_year", each -> each.year.fiscalYear())
            .whole("priority", each -> each.year.entry() == null ? null : each.year.entry().priority())
            .programme("carried_from", each -> each.year.carriedFrom())
            .programme("carried_to", each -> each.year.carriedTo())
            .choice("status", "status", each -> each.year.status() == null ? null : each.year.status().status())
            .text("status_as_of", each -> each.year.status() == null ? null : each.year.status().claim().asOf())
            .text("portfolio_source", each -> each.year.entry() == null ? null : each.year.entry().source())
            .text("portfolio_quote", each -> each.year.entry() == null ? null : each.year.entry().quote())
            .choice("part", "file:part", Row::part)
            .choice("measure", "measure", each -> each.money == null ? null : each.money.measure())
            .choice("fund", "fund", each -> each.money == null ? null : each.money.fund())
            .choice("budget", "budget", each -> each.money == null ? null : each.money.budget()).figure(Row::figure)
            .claim(each -> each.figure == null ? null : each.figure.claim())
            .version(each -> each.figure == null ? null : each.figure.version())
            .cited(each -> each.figure == null ? null : each.figure.code());

    private final CarryOvers carryOvers;

    PlanYearFiles(CarryOvers carryOvers) {
        this.carryOvers = carryOvers;
    }

    private static FileTable<?> table(FileQuestion asked, Snapshot at, Stream<PlanYear> years, String name) {
        return FileTable.of("plan-years", COLUMNS, years.flatMap(Row::of).toList(), asked.in(at))
                .called(asked.code() + "-" + name);
    }

    @Produces
    @Singleton
    FileList ofProjects(Projects projects) {
        return FileList.of("/projects/{code}/plan-years", asked -> {
            Snapshot at = asked.subject(projects).context().at();
            return table(asked, at,
                    carryOvers.ofProjects(at, List.of(asked.code())).getOrDefault(asked.code(), List.of()).stream(),
                    "plan-years");
        });
    }

    @Produces
    @Singleton
    FileList ofProgrammes(Programmes programmes) {
        return FileList.of("/programmes/{code}/carried-over", asked -> {
            PageContexts.PageSubject<Programme> shown = asked.subject(programmes);
            Snapshot at = shown.context().at();
            CarryOver all = carryOvers.of(at, shown.it());
            return table(asked, at, carryOvers
                    .ofProjects(at,
                            Stream.concat(all.tookOver().stream(), all.passedOn().stream()).map(PortfolioEntry::project)
                                    .distinct().toList())
                    .values().stream().flatMap(List::stream).filter(each -> each.programme().equals(asked.code()))
                    .sorted(Comparator.comparing(PlanYear::project)), "carried-over");
        });
    }
}
