package vn.minhbach.files.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.history.Version;

/** The columns of a table, one after another. Beside each code stands what it names, in the language of the file. */
public final class Columns<R> {

    private static final String NAME = "_name";

    private final List<Column<R>> columns = new ArrayList<>();

    public List<Column<R>> list() {
        return List.copyOf(columns);
    }

    private Columns<R> add(String name, ColumnKind kind, String named, Column.Cell<R> cell) {
        columns.add(new Column<>(name, kind, named, cell));
        return this;
    }

    public Columns<R> cell(String name, ColumnKind kind, Column.Cell<R> cell) {
        return add(name, kind, null, cell);
    }

    public Columns<R> text(String name, Function<R, String> value) {
        return add(name, ColumnKind.TEXT, null, (in, row) -> value.apply(row));
    }

    /** Several texts, with a semicolon between them. */
    public Columns<R> texts(String name, Function<R, List<String>> values) {
        return add(name, ColumnKind.TEXT, null,
                (in, row) -> values.apply(row).isEmpty() ? null : String.join(";", values.apply(row)));
    }

    public Columns<R> number(String name, Function<R, BigDecimal> value) {
        return add(name, ColumnKind.NUMBER, null, (in, row) -> value.apply(row));
    }

    /** @param value of an Integer or a Long */
    public Columns<R> whole(String name, Function<R, ? extends Number> value) {
        return add(name, ColumnKind.WHOLE, null, (in, row) -> value.apply(row));
    }

    public Columns<R> day(String name, Function<R, LocalDate> value) {
        return add(name, ColumnKind.DAY, null, (in, row) -> value.apply(row));
    }

    public Columns<R> flag(String name, Function<R, Boolean> value) {
        return add(name, ColumnKind.FLAG, null, (in, row) -> value.apply(row));
    }

    public Columns<R> address(String name, Function<R, String> value) {
        return add(name, ColumnKind.ADDRESS, null, (in, row) -> value.apply(row));
    }

    /**
     * A code of a list, and what it is called.
     *
     * @param list as in {@link RowContext#code}
     */
    public Columns<R> choice(String name, String list, Function<R, ? extends Enum<?>> value) {
        text(name, row -> value.apply(row) == null ? null : value.apply(row).name());
        return add(name + NAME, ColumnKind.TEXT, name,
                (in, row) -> value.apply(row) == null ? null : in.code(list, value.apply(row)));
    }

    /** A code of a thing, and its name. */
    private Columns<R> coded(String name, BiFunction<RowContext, String, String> named, Function<R, String> code) {
        text(name, code);
        return add(name + NAME, ColumnKind.TEXT, name, (in, row) -> named.apply(in, code.apply(row)));
    }

    /** A place that follows of what stands, and its name. */
    public Columns<R> placeIn(String name, BiFunction<RowContext, R, String> code) {
        return add(name, ColumnKind.TEXT, null, code::apply).add(name + NAME, ColumnKind.TEXT, name,
                (in, row) -> in.place(code.apply(in, row)));
    }

    /** An agency that follows of what stands, and its name. */
    public Columns<R> agencyIn(String name, BiFunction<RowContext, R, String> code) {
        return add(name, ColumnKind.TEXT, null, code::apply).add(name + NAME, ColumnKind.TEXT, name,
                (in, row) -> in.agency(code.apply(in, row)));
    }

    public Columns<R> project(String name, Function<R, String> code) {
        return coded(name, RowContext::project, code);
    }

    public Columns<R> programme(String name, Function<R, String> code) {
        return coded(name, RowContext::programme, code);
    }

    public Columns<R> place(String name, Function<R, String> code) {
        return coded(name, RowContext::place, code);
    }

    public Columns<R> agency(String name, Function<R, String> code) {
        return coded(name, RowContext::agency, code);
    }

    public Columns<R> indicator(String name, Function<R, String> code) {
        return coded(name, RowContext::indicator, code);
    }

    public Columns<R> scorecard(String name, Function<R, String> code) {
        return coded(name, RowContext::scorecard, code);
    }

    /** The page of what the row is. */
    public Columns<R> page(String folder, Function<R, ?> code) {
        return add("url", ColumnKind.ADDRESS, null, (in, row) -> in.address(folder, code.apply(row)));
    }

    /** The document that says it, with what finds it again. */
    public Columns<R> source(Function<R, String> code) {
        text("source", code);
        return ofSource(code, "source_title", ColumnKind.TEXT, (in, source) -> source.title(in.language()))
                .ofSource(code, "source_number", ColumnKind.TEXT, (in, source) -> source.number())
                .ofSource(code, "source_issuer", ColumnKind.TEXT, (in, source) -> source.issuer())
                .ofSource(code, "source_issued_on", ColumnKind.DAY, (in, source) -> source.issuedOn())
                .ofSource(code, "source_published_on", ColumnKind.DAY, (in, source) -> source.publishedOn())
                .ofSource(code, "source_url", ColumnKind.ADDRESS, (in, source) -> source.url());
    }

    private Columns<R> ofSource(Function<R, String> code, String name, ColumnKind kind,
            BiFunction<RowContext, Source, Object> value) {
        return add(name, kind, null, (in, row) -> {
            Source source = in.source(code.apply(row));
            return source == null ? null : value.apply(in, source);
        });
    }

    /**
     * What makes a claim of what is said: of what time, how firmly, in which words, by whom.
     *
     * @param claim null where there is none
     */
    public Columns<R> claim(Function<R, Claim> claim) {
        return said(claim).source(of(claim, Claim::source));
    }

    /** The same but for the document. */
    public Columns<R> said(Function<R, Claim> claim) {
        return ofTime(claim).choice("qualifier", "qualifier", of(claim, Claim::qualifier))
                .choice("basis", "basis", of(claim, Claim::basis))
                .text("quote", of(claim, Claim::quote)).text("said_by", of(claim, Claim::saidBy))
                .cell("note", ColumnKind.TEXT,
                        (in, row) -> claim.apply(row) == null ? null : claim.apply(row).note(in.language()));
    }

    /** The time as the dataset writes it, its first day, and its last. */
    private Columns<R> ofTime(Function<R, Claim> claim) {
        return text("as_of", of(claim, Claim::asOf))
                .day("as_of_start", of(claim, each -> Period.parse(each.asOf()).orElseThrow().start()))
                .day("as_of_end", of(claim, Claim::asOfEnd));
    }

    /**
     * A figure: exact, in its unit, and as an official would write it.
     *
     * @param figure null where there is none
     */
    public Columns<R> figure(Function<R, Figure> figure) {
        return number("value", of(figure, Figure::value))
                .cell("words", ColumnKind.TEXT,
                        (in, row) -> figure.apply(row) == null ? null : figure.apply(row).words(in.language()))
                .text("unit", of(figure, Figure::unit))
                .cell("text", ColumnKind.TEXT, (in, row) -> figure.apply(row) == null ? null
                        : FigureText.of(figure.apply(row), in.language()));
    }

    /**
     * The name of a figure for ever, and its address.
     *
     * @param code null where there is none
     */
    public Columns<R> cited(Function<R, Object> code) {
        return text("figure", row -> code.apply(row) == null ? null : code.apply(row).toString())
                .cell("figure_url", ColumnKind.ADDRESS, (in, row) -> in.address("figures", code.apply(row)));
    }

    /** In whose dataset it is, and since which release. */
    public Columns<R> version(Function<R, Version> version) {
        return text("publisher", of(version, Version::publisher)).whole("added_in", of(version, Version::addedIn));
    }

    private static <R, T, V> Function<R, V> of(Function<R, T> it, Function<T, V> value) {
        return row -> {
            T found = it.apply(row);
            return found == null ? null : value.apply(found);
        };
    }
}
