package vn.minhbach.files.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.NoRate;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Coded;

/** The money of one project or programme, step by step: what sources say, and what the portal computes of it. */
@Singleton
class LadderFiles {

    /** Whose word a row is, or why there is none. */
    private enum Told {
        STATED, SILENT, COMPUTED, NOT_COMPARABLE
    }

    /**
     * @param to the lower step, of what is told of two
     * @param figure null where they cannot be compared
     */
    private record Row(Told told, Measure measure, Measure to, Funding.Money money, Figure figure, NoRate absence) {

        static Stream<Row> of(Ladder ladder) {
            List<Row> stated = ladder.funding().stream()
                    .map(each -> new Row(Told.STATED, each.measure(), null, each.money(), each.figure(), null))
                    .toList();
            Stream<Row> silent = Ladder.STEPS.stream()
                    .filter(step -> stated.stream().noneMatch(each -> each.measure == step))
                    .map(step -> new Row(Told.SILENT, step, null, null, null, null));
            Stream<Row> gaps = ladder.gaps().stream()
                    .map(each -> new Row(Told.COMPUTED, each.from(), each.to(), each.money(), each.figure(), null));
            Stream<Row> unmatched = ladder.unmatched().stream()
                    .map(each -> new Row(Told.NOT_COMPARABLE, each.from(), each.to(), null, null, null));
            Stream<Row> rate = ladder.computedRate().stream()
                    .map(each -> new Row(Told.COMPUTED, Measure.DISBURSEMENT_RATE, null, null, each, null));
            Stream<Row> none = stated.isEmpty() ? Stream.of() : ladder.rateAbsence().stream()
                    .map(each -> new Row(Told.NOT_COMPARABLE, Measure.DISBURSEMENT_RATE, null, null, null, each));
            return Stream.of(stated.stream(), silent, gaps, unmatched, rate, none).flatMap(rows -> rows);
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().choice("told", "file:told", Row::told)
            .choice("measure", "measure", Row::measure)
            .choice("to_measure", "measure", Row::to)
            .choice("fund", "fund", each -> each.money == null ? null : each.money.fund())
            .choice("budget", "budget", each -> each.money == null ? null : each.money.budget())
            .whole("fiscal_year", each -> each.money == null ? null : each.money.fiscalYear())
            .choice("no_rate", "money:noRate", Row::absence).figure(Row::figure)
            .claim(each -> each.figure == null ? null : each.figure.claim())
            .version(each -> each.figure == null ? null : each.figure.version())
            .cited(each -> each.figure == null ? null : each.figure.code());

    private final Fundings fundings;

    LadderFiles(Fundings fundings) {
        this.fundings = fundings;
    }

    private record OfOne<T extends Coded>(String path, CodedReads<T, ?> things,
            BiFunction<Snapshot, String, List<Funding>> money) implements FileList {

        @Override
        public FileTable<?> table(FileQuestion asked) {
            Snapshot at = asked.subject(things).context().at();
            return FileTable
                    .of("money", COLUMNS, Row.of(new Ladder(money.apply(at, asked.code()))).toList(), asked.in(at))
                    .called(asked.code() + "-money");
        }
    }

    @Produces
    @Singleton
    FileList ofProjects(Projects projects) {
        return new OfOne<>("/projects/{code}/money", projects,
                (at, code) -> fundings.ofProjects(at, List.of(code)).getOrDefault(code, List.of()));
    }

    @Produces
    @Singleton
    FileList ofProgrammes(Programmes programmes) {
        return new OfOne<>("/programmes/{code}/money", programmes,
                (at, code) -> fundings.ofProgrammes(at, List.of(code)).getOrDefault(code, List.of()));
    }
}
