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
                    filled.isEmpty() ? ProblemCode.NONE_FILLED.of() : ProblemCode.SEVERAL_FILLED.of(filled),
                    AllowedForm.EXACTLY_ONE_OF.of(List.of(columns)));
        };
    }

    /** Both are filled, or neither. */
    static RowRule together(String first, String second) {
        return row -> row.has(first) == row.has(second) || row.isBad(first, second) ? null
                : row.problem(second, (row.has(first) ? ProblemCode.NOT_BESIDE : ProblemCode.ALONE).of(first),
                        AllowedForm.WHERE_OTHER_IS.of(first));
    }

    /** One or more of these cells are filled. */
    static RowRule atLeastOne(String... columns) {
        return row -> row.count(columns) > 0 || row.isBad(columns) ? null
                : row.problem(columns[0], ProblemCode.NONE_FILLED.of(),
                        AllowedForm.AT_LEAST_ONE_OF.of(List.of(columns)));
    }

    /** Where both dates are given, the first is not after the second. */
    static RowRule ordered(String first, String second) {
        // ISO dates with years of four digits compare as their texts do.
        return row -> !row.has(first) || !row.has(second) || row.value(first).compareTo(row.value(second)) <= 0 ? null
                : row.problem(second, ProblemCode.DATES_NOT_IN_ORDER.of(),
                        AllowedForm.NOT_BEFORE.of(first, row.value(first)));
    }

    /** The code stands for nothing of the portal's own. */
    static RowRule notReserved(String table, String column) {
        return row -> !row.has(column) || !ReservedCodes.isReserved(table, row.value(column)) ? null
                : row.problem(column, ProblemCode.RESERVED_CODE.of(), AllowedForm.OTHER_CODE.of());
    }

    /** The two cells differ. */
    static RowRule different(String first, String second) {
        return row -> !row.has(first) || !row.value(first).equals(row.value(second)) ? null
                : row.problem(second, ProblemCode.SAME_AS_OTHER_COLUMN.of(), AllowedForm.OTHER_THAN.of(first));
    }

    /** A duration is counted in days or longer units, as the days between reports are. */
    static RowRule wholeDays(String column) {
        return row -> !row.has(column) || row.value(column).indexOf('T') < 0 ? null
                : row.problem(column, ProblemCode.DURATION_HAS_HOURS.of(), AllowedForm.DURATION_OF_DAYS.of());
    }

    /** Each item of a list is a code, as of a publisher, which is in no table of the dataset. */
    static RowRule codes(String column) {
        return row -> !row.has(column) || Stream.of(row.value(column).replaceAll("[{}\"]", "").split(","))
                .allMatch(each -> each.isEmpty() || Cells.isCode(each)) ? null
                        : row.problem(column, ProblemCode.NOT_CODES_OF_PUBLISHERS.of(),
                                AllowedForm.CODES_OF_PUBLISHERS.of());
    }

    /** A percentage of money is a disbursement rate, and a disbursement rate is no amount. */
    static RowRule percentOnlyAsRate() {
        return row -> {
            if (!row.has("measure")) {
                return null;
            }
            boolean rate = row.value("measure").equals(Measure.DISBURSEMENT_RATE.name());
            if (!rate && row.has("percent")) {
                return row.problem("percent", ProblemCode.PERCENTAGE_OF_NO_RATE.of(),
                        AllowedForm.EMPTY_UNLESS.of(Measure.DISBURSEMENT_RATE.name()));
            }
            if (rate && row.has("amount")) {
                return row.problem("amount", ProblemCode.AMOUNT_OF_RATE.of(),
                        AllowedForm.EMPTY_AS.of(Measure.DISBURSEMENT_RATE.name()));
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
                    return key.equals("TOTAL") ? null : notOfCount(row, AllowedForm.ONE_OF.of(List.of("TOTAL")));
                case STATUS:
                    return oneOf(row, key, Status.values());
                case STAGE:
                    return oneOf(row, key, Stage.values());
                default:
                    return Cells.isCode(key) ? null : notOfCount(row, AllowedForm.CODE.of());
            }
        };
    }

    private static Problem oneOf(DatasetRow row, String key, Enum<?>[] values) {
        List<String> names = Stream.of(values).map(Enum::name).toList();
        return names.contains(key) ? null : notOfCount(row, AllowedForm.ONE_OF.of(names));
    }

    private static Problem notOfCount(DatasetRow row, Phrase allowed) {
        return row.problem("key", ProblemCode.KEY_NOT_OF_COUNT.of(row.value("by")), allowed);
    }
}
