package vn.minhbach.dataset;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/** The rules of the format that hold across the cells of a row. */
public final class RowRules {

    private RowRules() {
    }

    /** Exactly one of these cells is filled. */
    static RowRule exactlyOne(String... columns) {
        return row -> {
            // Counted first, as nearly every row is good.
            if (row.count(columns) == 1 || row.isBad(columns)) {
                return null;
            }
            List<String> filled = Stream.of(columns).filter(row::has).toList();
            return row.problem(filled.isEmpty() ? columns[0] : filled.get(1),
                    "exactly one of " + String.join(", ", columns),
                    filled.isEmpty() ? "none is filled" : String.join(" and ", filled) + " are filled");
        };
    }

    /** One or more of these cells are filled. */
    static RowRule atLeastOne(String... columns) {
        return row -> row.count(columns) > 0 || row.isBad(columns) ? null
                : row.problem(columns[0], "at least one of " + String.join(", ", columns), "none is filled");
    }

    /** Where both dates are given, the first is not after the second. */
    static RowRule ordered(String first, String second) {
        // ISO dates with years of four digits compare as their texts do.
        return row -> !row.has(first) || !row.has(second) || row.value(first).compareTo(row.value(second)) <= 0 ? null
                : row.problem(second, "not before " + first + ", " + row.value(first), null);
    }

    /** The two cells differ. */
    static RowRule different(String first, String second) {
        return row -> !row.has(first) || !row.value(first).equals(row.value(second)) ? null
                : row.problem(second, "other than " + first, null);
    }

    /** A duration is counted in days or longer units, as the days between reports are. */
    static RowRule wholeDays(String column) {
        return row -> !row.has(column) || row.value(column).indexOf('T') < 0 ? null
                : row.problem(column, "a duration in days, weeks, months or years such as P1M", "has hours or minutes");
    }

    /** Each item of a list is a code, as of a publisher, which is in no table of the dataset. */
    static RowRule codes(String column) {
        return row -> !row.has(column) || Stream.of(row.value(column).replaceAll("[{}\"]", "").split(",")).allMatch(each -> each.isEmpty() || Cells.isCode(each)) ? null
                : row.problem(column, "codes of publishers separated by ;", null);
    }

    /** A percentage of money is a disbursement rate, and a disbursement rate is no amount. */
    static RowRule percentOnlyAsRate() {
        return row -> {
            if (!row.has("measure")) {
                return null;
            }
            boolean rate = row.value("measure").equals(Measure.DISBURSEMENT_RATE.name());
            if (!rate && row.has("percent")) {
                return row.problem("percent", "empty, unless measure is " + Measure.DISBURSEMENT_RATE, null);
            }
            if (rate && row.has("amount")) {
                return row.problem("amount", "empty, as measure is " + Measure.DISBURSEMENT_RATE, null);
            }
            return null;
        };
    }

    /** The key of a count belongs to what it counts by. */
    static RowRule keyOfCount() {
        return row -> {
            if (!row.has("by") || !row.has("key")) {
                return null;
            }
            String key = row.value("key");
            switch (CountBy.valueOf(row.value("by"))) {
                case TOTAL:
                    return key.equals("TOTAL") ? null : row.problem("key", "TOTAL", "where by is TOTAL");
                case STATUS:
                    return oneOf(row, key, Status.values());
                case STAGE:
                    return oneOf(row, key, Stage.values());
                default:
                    return Cells.isCode(key) ? null : row.problem("key", Cells.CODE_FORM, "where by is GROUNDS");
            }
        };
    }

    private static Problem oneOf(DatasetRow row, String key, Enum<?>[] values) {
        List<String> names = Stream.of(values).map(Enum::name).toList();
        return names.contains(key) ? null
                : row.problem("key", String.join(", ", names), "where by is " + row.value("by"));
    }
}
