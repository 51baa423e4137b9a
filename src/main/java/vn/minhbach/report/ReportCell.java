package vn.minhbach.report;

import java.math.BigDecimal;

import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.CellText;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Written;

/** A cell of a report: what is written there, and where its sender sees it, null where they do not. */
public record ReportCell(Written written, Origin origin) {

    static final ReportCell EMPTY = of(null, null);

    /** @param text null for nothing */
    public static ReportCell of(String text, Origin origin) {
        return new ReportCell(Written.of(text), origin);
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** NFC and stripped, empty for nothing. */
    public String text() {
        return CellText.normalised(written.text());
    }

    /** What it comes to in a column, in PostgreSQL's text form; null for nothing, or where it is refused. */
    String value(ColumnFormat column) {
        Cell cell = written.in(column);
        return cell.isRefused() ? null : cell.value();
    }

    /**
     * Whether somebody wrote something else than what was there for them to see.
     *
     * @param before null for nothing
     */
    boolean isOther(ColumnFormat column, String before) {
        if (isEmpty()) {
            return false;
        }
        Cell cell = written.in(column);
        return cell.isRefused() || cell.value() != null && !isSame(column.type(), cell.value(), before);
    }

    /** A number that is written with more zeros is the same. */
    private static boolean isSame(ColumnType type, String value, String before) {
        boolean number = before != null
                && (type == ColumnType.DECIMAL || type == ColumnType.PERCENT || type == ColumnType.MONEY);
        return number ? new BigDecimal(value).compareTo(new BigDecimal(before)) == 0 : value.equals(before);
    }
}
