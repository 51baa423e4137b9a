package vn.minhbach.catalogue.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;

/**
 * The figures of one table, as they are asked for together with those of others. What a table has not, nothing in it is
 * kept by.
 */
abstract class FigureTable<T extends Attributed> {

    private final DatasetTable table;
    private final FigureCode.Table code;
    private final Class<T> record;
    private final FactTable<T> facts;
    private final Map<FigureOrder, SortOrder<T>> orders = new EnumMap<>(FigureOrder.class);

    FigureTable(DatasetTable table, FigureCode.Table code, Class<T> record, FactTable<T> facts) {
        this.table = table;
        this.code = code;
        this.record = record;
        this.facts = facts;
        for (FigureOrder each : FigureOrder.values()) {
            Comparator<Placed> comparator = each.comparator();
            orders.put(each, each == FigureOrder.TABLE ? SortOrder.ofComing()
                    : SortOrder.by((one, other) -> comparator.compare(placed(one), placed(other))));
        }
    }

    /** Its place among all. */
    int number() {
        return table.ordinal();
    }

    FigureCode.Table code() {
        return code;
    }

    Class<T> record() {
        return record;
    }

    SortOrder<T> order(FigureOrder order) {
        return orders.get(order);
    }

    Placed placed(T row) {
        return new Placed(number(), facts.claim(row), value(row), row.version());
    }

    /** Null for words. */
    abstract BigDecimal value(T row);

    /** Null where what it is of does not stand. */
    abstract Figure figure(Snapshot at, T row);

    /**
     * Of what is asked for, what is of one of these; null where nothing in this table is of such a thing. So the
     * others.
     */
    Question<T> ofProjects(Question<T> asked, List<String> codes) {
        return null;
    }

    Question<T> ofProgrammes(Question<T> asked, List<String> codes) {
        return null;
    }

    Question<T> ofIndicators(Question<T> asked, List<String> codes) {
        return null;
    }

    Question<T> inPlaces(Question<T> asked, List<String> codes) {
        return null;
    }

    Question<T> ofAgencies(Question<T> asked, List<String> codes) {
        return null;
    }

    /** What a row is of; null where it is of no such thing. So the others. */
    String project(T row) {
        return null;
    }

    String programme(T row) {
        return null;
    }

    String indicator(T row) {
        return null;
    }

    String place(Snapshot at, T row) {
        return null;
    }

    String agency(Snapshot at, T row) {
        return null;
    }

    /** Null where what it is of does not stand. */
    abstract String unit(Snapshot at, T row);

    Claim claim(T row) {
        return facts.claim(row);
    }

    DatasetTable table() {
        return table;
    }

    /** What has one of these units, without a figure being made of each. */
    abstract Question<T> inUnits(Question<T> asked, Snapshot at, List<String> units);

    /** Those of the rows that are figures. */
    Question<T> all(Question<T> asked) {
        return asked;
    }

    /** Null where the filter keeps nothing of this table. */
    Question<T> ask(Snapshot at, FigureFilter filter) {
        return ask(all(at.ask(record)), at, filter);
    }

    /**
     * The same with the rows that say something in no figure.
     *
     * @param filter that wants no latest ones
     */
    Question<T> askStatements(Snapshot at, FigureFilter filter) {
        return ask(at.ask(record), at, filter);
    }

    private Question<T> ask(Question<T> all, Snapshot at, FigureFilter filter) {
        Question<T> asked = all;
        asked = asked == null || filter.table() == null || filter.table().contains(table) ? asked : null;
        asked = asked == null || filter.project() == null ? asked : ofProjects(asked, filter.project());
        asked = asked == null || filter.programme() == null ? asked : ofProgrammes(asked, filter.programme());
        asked = asked == null || filter.indicator() == null ? asked : ofIndicators(asked, filter.indicator());
        asked = asked == null || filter.place() == null ? asked : inPlaces(asked, filter.place());
        asked = asked == null || filter.agency() == null ? asked : ofAgencies(asked, filter.agency());
        asked = asked == null || filter.unit() == null ? asked : inUnits(asked, at, filter.unit());
        if (asked == null) {
            return null;
        }
        facts.narrowed(asked, at, filter).in(row -> facts.claim(row).qualifier(), filter.qualifier())
                .in(row -> row.version().publisher(), filter.publisher())
                .where(filter.value(), row -> filter.value().keeps(value(row), facts.claim(row).qualifier()));
        return facts.latest(asked, at, filter, false);
    }
}
