package vn.minhbach.dataset;

import vn.minhbach.catalogue.programme.CountBy;

/**
 * Reads the key of a count, which is a code of the list that the row counts by, as such codes are read elsewhere: "Hoàn
 * thành" as COMPLETED.
 */
final class CountKeys {

    private static final TableFormat COUNTS = DatasetFormat.byName("counts");
    private static final int BY = COUNTS.indexOf("by");
    private static final int KEY = COUNTS.indexOf("key");
    private static final ColumnFormat STATUS = DatasetFormat.byName("progress").column("status");
    private static final ColumnFormat STAGE = DatasetFormat.byName("progress").column("stage");

    private CountKeys() {
    }

    /** Changes the key of a row of counts where it is none of the codes, and is what one of them is called. */
    static void read(DatasetRow row, Readings readings) {
        String by = row.values()[BY];
        String key = row.values()[KEY];
        if (by == null || key == null) {
            return;
        }
        String code = switch (CountBy.valueOf(by)) {
            case TOTAL -> CodeLabels.of(COUNTS.column("by")).code(key);
            case STATUS -> STATUS.values().contains(key) ? key : CodeLabels.of(STATUS).code(key);
            case STAGE -> STAGE.values().contains(key) ? key : CodeLabels.of(STAGE).code(key);
            case GROUNDS -> key;
        };
        if (code != null && !code.equals(key) && (CountBy.valueOf(by) != CountBy.TOTAL || code.equals("TOTAL"))) {
            row.values()[KEY] = code;
            readings.add(COUNTS, row.line(), COUNTS.columns().get(KEY), row.texts()[KEY], code);
        }
    }
}
