package vn.minhbach.publishing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.figure.Sizes;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.OddAmounts;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.Version;
import vn.minhbach.publishing.Warnings.Kind;
import vn.minhbach.publishing.Warnings.Named;
import vn.minhbach.publishing.Warnings.Said;
import vn.minhbach.publishing.Warnings.Warning;
import vn.minhbach.publishing.transaction.Session;

/**
 * Finds what is odd in the rows that a dataset adds or changes; what stands already was seen before, and asks nobody
 * again.
 */
final class StagedWarnings {

    private static final TableFormat FUNDING = DatasetFormat.byName("funding");
    private static final TableFormat OBSERVATIONS = DatasetFormat.byName("observations");

    private final Session session;
    private final StagedDataset staged;
    private final boolean first;
    private final LocalDate today;
    private final WarningGroups groups = new WarningGroups();

    /**
     * @param first whether nothing of the publisher stands, so that all of it is new
     * @param today where officials are
     */
    StagedWarnings(Session session, StagedDataset staged, boolean first, LocalDate today) {
        this.session = session;
        this.staged = staged;
        this.first = first;
        this.today = today;
    }

    /** @param renames what may be renamed */
    Warnings find(Difference difference, Renames renames) throws SQLException {
        for (Difference.InTable changed : difference.tables()) {
            TableFormat table = DatasetFormat.byFile(changed.file()).orElseThrow();
            if (changed.added() + changed.changed() == 0) {
                continue;
            }
            if (table == FUNDING) {
                money();
                corrected(table, "amount");
            } else if (table == OBSERVATIONS) {
                new StagedSeries(session, staged, first).leaps(
                        (one, other) -> add(Kind.LEAP, table, other.line(), other.of(), other.figure(), one.figure(),
                                Sizes.thousandsBetween(one.value(), other.value()), other.seen() + one.seen()));
                corrected(table, "value");
            }
            if (table.facts()) {
                ahead(table);
            }
        }
        groups.renamed(renames);
        return named(groups.all());
    }

    /** The join that keeps of the staged rows {@code s} those that are added or changed; {@code d} is what it joins. */
    static String touched(TableFormat table, boolean first, String kind) {
        return first ? "" : " " + kind + " join " + StagingTable.difference(table) + " d on d.line = s.line";
    }

    private void money() throws SQLException {
        String columns = "project, programme, measure, fund, budget, fiscal_year, amount, basis, qualifier, as_of, as_of_end";
        String seen = ", " + StagingTable.digest(FUNDING, "s") + " as seen";
        String touched = first ? "true"
                : "exists (select from " + StagingTable.difference(FUNDING) + " d where d.line = s.line)";
        String staying = staged.replaced() != null ? ""
                : " union all select 0, false, " + columns + seen + " from funding s where publisher = '"
                        + staged.publisher() + "' and withdrawn_in is null" + StagingTable.stays(FUNDING);
        String of = first ? ""
                : " and (a.project in (" + changed("project") + ") or a.programme in (" + changed("programme") + "))";
        List<Funding> together = new ArrayList<>();
        Set<Long> lines = new HashSet<>();
        Map<Funding, String> contents = new IdentityHashMap<>();
        session.read(
                "select * from (select s.line, " + touched + " as touched, " + columns + seen + " from "
                        + StagingTable.table(FUNDING) + " s" + staying
                        + ") a where amount is not null" + of + " order by project, programme, as_of_end, line",
                row -> {
                    Funding each = funding(row);
                    if (!together.isEmpty() && !sameSubject(together.get(0), each)) {
                        check(together, lines, contents);
                        together.clear();
                        lines.clear();
                        contents.clear();
                    }
                    together.add(each);
                    contents.put(each, row.getString("seen"));
                    if (row.getBoolean(2)) {
                        lines.add(each.version().id());
                    }
                });
        check(together, lines, contents);
    }

    /**
     * What rows that are added or changed speak of; looked up in a hash, where comparing each with each takes hours.
     */
    private static String changed(String column) {
        return "select x." + column + " from " + StagingTable.difference(FUNDING) + " d join "
                + StagingTable.table(FUNDING) + " x on x.line = d.line where x." + column + " is not null";
    }

    private static boolean sameSubject(Funding one, Funding other) {
        return Objects.equals(one.project(), other.project()) && Objects.equals(one.programme(), other.programme());
    }

    private static Funding funding(ResultSet row) throws SQLException {
        String fund = row.getString(6);
        String budget = row.getString(7);
        Claim claim = new Claim(null, null, null, Basis.valueOf(row.getString(10)),
                Qualifier.valueOf(row.getString(11)), row.getString(12),
                row.getObject(13, LocalDate.class), null, null);
        return new Funding(row.getString(3), row.getString(4), Measure.valueOf(row.getString(5)),
                fund == null ? null : Fund.valueOf(fund),
                budget == null ? null : Budget.valueOf(budget), row.getObject(8, Integer.class), row.getBigDecimal(9),
                null, null, null, claim,
                new Version(row.getLong(1), null, 0, null, null));
    }

    /**
     * @param lines of those that are added or changed
     * @param contents of each row
     */
    private void check(List<Funding> together, Set<Long> lines, Map<Funding, String> contents) {
        OddAmounts amounts = new OddAmounts(together);
        Set<Funding> told = new HashSet<>();
        amounts.apart().forEach(each -> pair(Kind.SIZES_APART, each, lines, told, contents));
        amounts.leaps().forEach(each -> pair(Kind.LEAP, each, lines, told, contents));
        amounts.aboveInvestment().forEach(each -> pair(Kind.ABOVE_INVESTMENT, each, lines, new HashSet<>(), contents));
        amounts.small().stream().filter(each -> lines.contains(each.version().id()) && !told.contains(each))
                .forEach(each -> add(Kind.SMALL_MONEY, FUNDING, each.version().id(), of(each), said(each), null, 0,
                        contents.get(each)));
    }

    private void pair(Kind kind, OddAmounts.Pair pair, Set<Long> lines, Set<Funding> told,
            Map<Funding, String> contents) {
        boolean other = lines.contains(pair.other().version().id());
        if (other || lines.contains(pair.one().version().id())) {
            // Told of the row that is touched, so that it leads to where it can be mended.
            Funding it = other ? pair.other() : pair.one();
            Funding beside = other ? pair.one() : pair.other();
            told.addAll(List.of(it, beside));
            add(kind, FUNDING, it.version().id(), of(it), said(it), said(beside),
                    kind == Kind.ABOVE_INVESTMENT ? 0 : Sizes.thousandsBetween(it.amount(), beside.amount()),
                    contents.get(it) + contents.get(beside));
        }
    }

    private static Map<String, String> of(Funding each) {
        return each.project() != null ? Map.of("project", each.project()) : Map.of("programme", each.programme());
    }

    private static Said said(Funding each) {
        return new Said(each.measure().name(), each.amount(), Figure.MONEY, each.claim().qualifier(),
                each.claim().asOf());
    }

    /** What stands of a row in another size than what it is changed to. */
    private void corrected(TableFormat table, String column) throws SQLException {
        if (first) {
            return;
        }
        List<String> subject = subject(table);
        String measure = table == FUNDING ? "s.measure" : "null";
        String unit = table == FUNDING ? "'" + Figure.MONEY + "'" : StagedSeries.UNIT;
        session.read("select s.line, s." + column + ", t." + column + ", s.qualifier, t.qualifier, s.as_of, t.as_of, "
                + measure + ", " + unit + ", " + StagingTable.digest(table, "s") + " || "
                + StagingTable.digest(table, "t") + ", "
                + subject.stream().map(each -> "s." + each).collect(Collectors.joining(", ")) + " from "
                + StagingTable.difference(table) + " d join "
                + StagingTable.table(table) + " s on s.line = d.line join " + table.name()
                + " t on t.id = d.id where s." + column + " <> t." + column + " order by s.line", row -> {
                    BigDecimal now = row.getBigDecimal(2);
                    BigDecimal before = row.getBigDecimal(3);
                    if (Sizes.areApart(before, now, row.getString(9))) {
                        add(Kind.LEAP, table, row.getLong(1), cells(row, 11, subject),
                                new Said(row.getString(8), now, row.getString(9), Qualifier.valueOf(row.getString(4)),
                                        row.getString(6)),
                                new Said(row.getString(8), before, row.getString(9),
                                        Qualifier.valueOf(row.getString(5)), row.getString(7)),
                                Sizes.thousandsBetween(before, now),
                                row.getString(10));
                    }
                });
    }

    /** What is said to be so of a time that has not begun. */
    private void ahead(TableFormat table) throws SQLException {
        List<String> subject = subject(table);
        String measure = table == FUNDING ? "s.measure" : "null";
        session.read("select s.line, s.as_of, " + measure + ", " + StagingTable.digest(table, "s") + ", "
                + subject.stream().map(each -> "s." + each).collect(Collectors.joining(", ")) + " from "
                + StagingTable.table(table)
                + " s" + touched(table, first, "") + " where s.basis = 'ACTUAL' and s.as_of_end > ? order by s.line",
                row -> {
                    if (Sizes.isAhead(row.getString(2), today)) {
                        add(Kind.AHEAD, table, row.getLong(1), cells(row, 5, subject),
                                new Said(row.getString(3), null, null, Qualifier.EXACT, row.getString(2)), null, 0,
                                row.getString(4));
                    }
                }, today);
    }

    /** The columns that name what a row of facts is said of. */
    static List<String> subject(TableFormat table) {
        return table.columns().stream()
                .filter(each -> each.type().isReference() && !each.type().isList() && !each.name().equals("source")
                        && each.within() == null)
                .map(ColumnFormat::name).toList();
    }

    static Map<String, String> cells(ResultSet row, int from, List<String> columns) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (row.getString(from + i) != null) {
                cells.put(columns.get(i), row.getString(from + i));
            }
        }
        return cells;
    }

    private void add(Kind kind, TableFormat table, long line, Map<String, String> of, Said figure, Said beside,
            int apart, String seen) {
        List<Named> named = subject(table).stream().filter(of::containsKey)
                .map(each -> new Named(each, of.get(each), null)).toList();
        groups.add(new Warning(kind, table.file(), line, named, figure, beside, apart, null), seen);
    }

    /** By names, of the few that are told one by one. */
    private Warnings named(Warnings warnings) throws SQLException {
        Map<String, Set<String>> codes = new HashMap<>();
        warnings.groups()
                .forEach(group -> group.rows().forEach(each -> each.of().stream().filter(named -> named.name() == null)
                        .forEach(named -> StagedNames.want(codes, table(each, named), named.code()))));
        Map<String, Map<String, String>> names = new StagedNames(session).find(codes);
        return new Warnings(warnings.groups().stream()
                .map(group -> new Warnings.Group(
                        group.kind(), group.total(), group.rows().stream().map(each -> new Warning(each.kind(),
                                each.file(), each.line(),
                                each.of().stream().map(named -> named.name() != null ? named
                                        : new Named(named.column(), named.code(),
                                                names.getOrDefault(table(each, named), Map.of()).get(named.code())))
                                        .toList(),
                                each.figure(), each.beside(), each.apart(), each.rename())).toList(),
                        group.confirm()))
                .toList());
    }

    private static String table(Warning warning, Named named) {
        return DatasetFormat.byFile(warning.file()).orElseThrow().column(named.column()).target();
    }
}
