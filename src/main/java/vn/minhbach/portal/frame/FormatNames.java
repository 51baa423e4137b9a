package vn.minhbach.portal.frame;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;

/** What the tables of the dataset format are called, for templates: {@code context.tableName(table)}. */
@TemplateExtension
final class FormatNames {

    private FormatNames() {
    }

    static String tableName(PageContext context, DatasetTable table) {
        return FormatDescriptions.in(context.language()).label(DatasetFormat.byName(table.table()));
    }
}
