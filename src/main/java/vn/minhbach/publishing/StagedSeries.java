package vn.minhbach.publishing;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.figure.Sizes;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.Warnings.Said;
import vn.minhbach.publishing.transaction.Session;

/**
 * The series of observations on their way in, of which there may be millions: only those in which something may leap
 * are read.
 */
record StagedSeries(Session session, StagedDataset staged, boolean first) {

    private static final TableFormat OBSERVATIONS = DatasetFormat.byName("observations");
    private static final TableFormat INDICATORS = DatasetFormat.byName("indicators");

    /** The unit of a staged observation {@code s}, as its indicator comes along, else as that stands. */
    static final String UNIT = "coalesce((select unit from " + StagingTable.table(INDICATORS)
            + " i where i.code = s.indicator limit 1),"
            + " (select unit from indicators i where i.code = s.indicator and i.withdrawn_in is null limit 1), '')";

    /**
     * @param line 0 for one that stands and is left as it is
     * @param touched whether it is added or changed
     * @param seen all that it holds, in short
     */
    record Value(long line, boolean touched, Map<String, String> of, BigDecimal value, LocalDate end, Said figure,
            String seen) {
    }

    /** @param odd takes the one before and the one that is odd beside it, the one that is touched last */
    void leaps(BiConsumer<Value, Value> odd) throws SQLException {
        // In numbers of one size throughout nothing leaps; to tell that of an indicator takes no sorting.
        Map<String, String> wide = new LinkedHashMap<>();
        session.read("select indicator, min(abs(value)), max(abs(value)), " + UNIT.replace("s.indicator", "a.indicator")
                + " from (" + rows("indicator, value", "")
                + ") a where value <> 0 group by indicator order by indicator", row -> {
                    if (Sizes.areApart(row.getBigDecimal(2), row.getBigDecimal(3), row.getString(4))) {
                        wide.put(row.getString(1), row.getString(4));
                    }
                });
        if (!wide.isEmpty()) {
            read(wide, odd);
        }
    }

    /** @param wide the units of the indicators that matter */
    private void read(Map<String, String> wide, BiConsumer<Value, Value> odd) throws SQLException {
        List<Value> series = new ArrayList<>();
        session.read(
                "select a.* from ("
                        + rows("line, touched, indicator, place, agency, value, as_of_end, qualifier, as_of, seen",
                                " and indicator = any (?)")
                        + ") a order by indicator, place, agency, as_of_end, line",
                row -> {
                    Map<String, String> of = new LinkedHashMap<>();
                    of.put("indicator", row.getString(3));
                    of.put(row.getString(4) != null ? "place" : "agency",
                            row.getString(4) != null ? row.getString(4) : row.getString(5));
                    Value number = new Value(row.getLong(1), row.getBoolean(2), of, row.getBigDecimal(6),
                            row.getObject(7, LocalDate.class),
                            new Said(null, row.getBigDecimal(6), wide.get(row.getString(3)),
                                    Qualifier.valueOf(row.getString(8)), row.getString(9)),
                            row.getString(10));
                    if (!series.isEmpty() && !Objects.equals(series.get(0).of(), of)) {
                        tell(series, odd);
                        series.clear();
                    }
                    series.add(number);
                }, staged.replaced() == null ? new Object[]{session.texts(wide.keySet()), session.texts(wide.keySet())}
                        : new Object[]{session.texts(wide.keySet())});
        tell(series, odd);
    }

    private static void tell(List<Value> series, BiConsumer<Value, Value> odd) {
        if (series.stream().anyMatch(Value::touched)) {
            Sizes.leaps(series, series.get(0).figure().unit(), Value::value, Value::end, (one, other) -> {
                if (other.touched()) {
                    odd.accept(one, other);
                } else if (one.touched()) {
                    odd.accept(other, one);
                }
            });
        }
    }

    /** Those of the upload, and with a part of a dataset those that stand and stay. */
    private String rows(String columns, String condition) {
        String difference = StagingTable.difference(OBSERVATIONS);
        String seen = StagingTable.digest(OBSERVATIONS, "s") + " as seen";
        String all = "s.line, " + (first ? "true" : "exists (select from " + difference + " d where d.line = s.line)")
                + " as touched, indicator, place, agency, value, as_of_end, qualifier, as_of, " + seen;
        String own = "select " + columns + " from (select " + all + " from " + StagingTable.table(OBSERVATIONS)
                + " s where value is not null" + condition + ") b";
        return staged.replaced() != null ? own : own + " union all select " + columns
                + " from (select 0::bigint as line, false as touched, indicator, place, agency, value, as_of_end, qualifier, as_of, "
                + seen
                + " from observations s where publisher = '" + staged.publisher()
                + "' and withdrawn_in is null and value is not null"
                + (first ? "" : StagingTable.stays(OBSERVATIONS)) + condition
                + ") c";
    }
}
