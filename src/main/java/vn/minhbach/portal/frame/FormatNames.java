package vn.minhbach.portal.frame;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;

/** What tables and units of the dataset format are called, for templates: {@code context.tableName(table)}. */
@TemplateExtension
public final class FormatNames {

    private FormatNames() {
    }

    public static String tableName(PageContext context, DatasetTable table) {
        return FormatDescriptions.in(context.language()).label(DatasetFormat.byName(table.table()));
    }

    /** A unit in words: sources' own, but for those that figures write without a space or a name. */
    static String unit(PageContext context, String unit) {
        return switch (unit) {
            case Figure.MONEY -> context.vietnamese() ? "đồng" : "VND";
            case Figure.PERCENT -> "%";
            default -> unit;
        };
    }
}
