package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;

/**
 * The sheets of an OpenDocument spreadsheet as they are shown, one after the other: all are in one part, which is gone
 * through once.
 */
final class OdsSheets implements Closeable {

    private final CheckedZip zip;
    private Xml xml;

    OdsSheets(CheckedZip zip) {
        this.zip = zip;
    }

    /** The rows of a sheet that stands behind those that were asked for before. */
    GridRecords next(String sheet) throws IOException {
        xml = xml == null ? new Xml(zip.open(OdsWorkbook.CONTENT)) : xml;
        return new OdsRecords(xml, sheet);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
