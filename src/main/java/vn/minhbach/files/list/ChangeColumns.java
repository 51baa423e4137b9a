package vn.minhbach.files.list;

import java.util.stream.Collectors;

import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ReleasedChange;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.RowContext;

/** What releases did to rows: a figure with what it was before, and which cells differ. */
final class ChangeColumns {

    static final Columns<ReleasedChange> COLUMNS = new Columns<ReleasedChange>()
            .whole("release", ReleasedChange::release)
            .choice("kind", "changeKind", each -> each.change().kind())
            .text("table", each -> each.change().table().table())
            .cell("table_name", ColumnKind.TEXT,
                    (in, each) -> FormatDescriptions.in(in.language())
                            .label(DatasetFormat.byName(each.change().table().table())))
            .text("key", each -> each.change().key())
            .cell("name", ColumnKind.TEXT, (in, each) -> name(in, each.change()))
            .project("project", each -> each.change().subject().project())
            .programme("programme", each -> each.change().subject().programme())
            .indicator("indicator", each -> each.change().subject().indicator())
            .place("place", each -> each.change().subject().place())
            .agency("agency", each -> each.change().subject().agency())
            .text("directive", each -> each.change().subject().directive())
            .scorecard("scorecard", each -> each.change().subject().scorecard())
            .number("before_value",
                    each -> figure(each.change().before()) == null ? null : figure(each.change().before()).value())
            .number("after_value",
                    each -> figure(each.change().after()) == null ? null : figure(each.change().after()).value())
            .text("unit", each -> figure(each.change().fact()) == null ? null : figure(each.change().fact()).unit())
            .cell("before_text", ColumnKind.TEXT, (in, each) -> text(in, each.change().before()))
            .cell("after_text", ColumnKind.TEXT, (in, each) -> text(in, each.change().after()))
            .text("columns",
                    each -> each.change().columns().stream().map(Change.Column::name).collect(Collectors.joining(";")))
            .text("differences",
                    each -> each.change().columns().stream().map(ChangeColumns::difference)
                            .collect(Collectors.joining(" | ")))
            .source(each -> each.change().subject().source()).text("publisher", each -> each.change().publisher())
            .cell("before_figure_url", ColumnKind.ADDRESS, (in, each) -> address(in, each.change().before()))
            .cell("after_figure_url", ColumnKind.ADDRESS, (in, each) -> address(in, each.change().after()));

    private ChangeColumns() {
    }

    private static String name(RowContext in, Change change) {
        return change.name() == null ? null : change.name().in(in.language());
    }

    private static Figure figure(Fact fact) {
        return fact == null ? null : fact.figure();
    }

    private static String text(RowContext in, Fact fact) {
        return figure(fact) == null ? null : FigureText.of(fact.figure(), in.language());
    }

    private static String address(RowContext in, Fact fact) {
        return fact == null ? null : in.address("figures", StatementColumns.code(fact));
    }

    private static String difference(Change.Column column) {
        return column.name() + ": " + (column.before() == null ? "" : column.before()) + " → "
                + (column.after() == null ? "" : column.after());
    }
}
