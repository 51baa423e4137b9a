package vn.minhbach.files.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.fact.FigureFilter;
import vn.minhbach.catalogue.fact.Figures;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.asked.FiguresAsked;

/** All that sources state: of everything, and of one thing that has a page, at the address of that. */
@Singleton
class SubjectFiles {

    private final Figures figures;

    SubjectFiles(Figures figures) {
        this.figures = figures;
    }

    /**
     * The statements of one thing, {@code table=} for some tables alone.
     *
     * @param rows by its code
     */
    private record OfOne<T extends Coded>(String path, CodedReads<T, ?> things, Rows rows) implements FileList {

        private interface Rows {

            List<? extends Attributed> of(Snapshot at, String code);
        }

        @Override
        public FileTable<?> table(FileQuestion asked) {
            Snapshot at = asked.subject(things).context().at();
            List<DatasetTable> tables = asked.query().values("table", DatasetTable.class);
            return StatementColumns
                    .table(asked.in(at), rows.of(at, asked.code()).stream()
                            .filter(each -> tables == null || tables.contains(DatasetTable.of(each.record()))).toList())
                    .called(asked.code());
        }
    }

    private <T extends Coded> FileList of(String path, CodedReads<T, ?> things, Function<String, FigureFilter> filter) {
        return new OfOne<>(path + "/{code}", things, (at, code) -> figures.statements(at, filter.apply(code)));
    }

    @Produces
    @Singleton
    FileList figures() {
        return new FileList() {
            @Override
            public String path() {
                return "/figures";
            }

            @Override
            public FileTable<?> table(FileQuestion asked) {
                return StatementColumns
                        .table(asked.in(), figures.statements(asked.at(), FiguresAsked.of(asked.query()).filter()))
                        .called("figures");
            }
        };
    }

    @Produces
    @Singleton
    FileList ofProjects(Projects projects) {
        return of("/projects", projects, FigureFilter.ALL::project);
    }

    @Produces
    @Singleton
    FileList ofProgrammes(Programmes programmes) {
        return of("/programmes", programmes, FigureFilter.ALL::programme);
    }

    @Produces
    @Singleton
    FileList ofPlaces(Places places) {
        return of("/places", places, FigureFilter.ALL::place);
    }

    @Produces
    @Singleton
    FileList ofAgencies(Agencies agencies) {
        return of("/agencies", agencies, FigureFilter.ALL::agency);
    }

    /** With what a document says came of directives. */
    @Produces
    @Singleton
    FileList ofSources(Sources sources, Directives directives) {
        return new OfOne<>("/sources/{code}", sources,
                (at, code) -> Stream.concat(figures.statements(at, FigureFilter.ALL.source(code)).stream(),
                        directives.reportsFrom(at, code).stream()).toList());
    }

    /** All that its publisher's sources ever said came of a directive, the latest first, as its page has it. */
    @Produces
    @Singleton
    FileList ofDirectives(Directives directives) {
        return new OfOne<>("/directives/{code}", directives, directives::reportHistory);
    }
}
