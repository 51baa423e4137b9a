package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/**
 * An OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice keeps it: which sheets it has, and that nothing in it
 * runs or leads elsewhere. All sheets are in one part, which is gone through once for each that is a table.
 */
final class OdsWorkbook implements Spreadsheet {

    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    static final String CONTENT = "content.xml";
    /** Ends of the names of namespaces. */
    static final String TABLE = ":table:1.0";
    static final String OFFICE = ":office:1.0";

    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Some 800,000 rows: as each sheet costs the whole part. */
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_SHEETS = 1_000;
    /**
     * Some 2,000,000 rows. A row or a cell that is repeated costs nothing in the file, and as much as any other to
     * read.
     */
    private static final long MOST_CELLS = 20_000_000;

    private final CheckedZip zip;
    /** Whether each holds anything, by its name. */
    private final Map<String, Boolean> sheets = new LinkedHashMap<>();
    private Integer release;
    private long cells;
    /** How often the row that is gone through comes, and in it the cell; 0 for one that was counted. */
    private long rowTimes;
    private long cellTimes;

    OdsWorkbook(CheckedZip zip) throws IOException {
        this.zip = zip;
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new Unreadable(0, ProblemCode.MACROS, AllowedForm.WORKBOOK_OF_VALUES.of());
        }
        if (zip.names().contains(MANIFEST)) {
            try (Xml xml = new Xml(zip.open(MANIFEST))) {
                if (xml.find("encryption-data")) {
                    throw new Unreadable(0, ProblemCode.LOCKED_WORKBOOK, AllowedForm.XLSX.of());
                }
            }
        }
        if (!zip.names().contains(CONTENT)) {
            throw new Unreadable(0, ProblemCode.PART_MISSING, AllowedForm.XLSX.of());
        }
        if (zip.size(CONTENT) > MOST_BYTES) {
            throw new Unreadable(0, ProblemCode.TOO_MUCH_TEXT, AllowedForm.CSV_INSTEAD.of());
        }
        readSheets();
        readRelease();
    }

    private void readSheets() throws IOException {
        try (Xml xml = new Xml(zip.open(CONTENT))) {
            String sheet = null;
            int depth = 0;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.END_ELEMENT && xml.is("table")) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("table")) {
                    sheet = depth++ == 0 ? String.valueOf(xml.attribute(TABLE, "name")) : sheet;
                    if (sheets.putIfAbsent(sheet, false) != null && depth == 1 || sheets.size() > MOST_SHEETS) {
                        throw new Unreadable(0, ProblemCode.SHEET_WITHOUT_CONTENT, AllowedForm.XLSX.of());
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT && depth > 0) {
                    see(xml, sheet);
                }
            }
        }
    }

    private void see(Xml xml, String sheet) throws IOException {
        if (xml.is("table-source") || xml.is("cell-range-source")) {
            throw new Unreadable(0, ProblemCode.OTHER_WORKBOOKS, AllowedForm.WORKBOOK_OF_VALUES.of());
        }
        boolean cell = xml.is("table-cell") || xml.is("covered-table-cell");
        boolean filled = cell
                && (xml.attribute(OFFICE, "value-type") != null || xml.attribute(TABLE, "formula") != null);
        if (filled && xml.is("table-cell")) {
            sheets.put(sheet, true);
        }
        if (xml.is("table-row")) {
            rowTimes = times(xml, "number-rows-repeated");
        } else if (cell) {
            cellTimes = times(xml, "number-columns-repeated");
        }
        // A text alone fills a cell too.
        if (filled || xml.is("p") && cellTimes > 0) {
            cells += rowTimes * cellTimes;
            cellTimes = 0;
        }
        if (cells > MOST_CELLS) {
            throw new Unreadable(0, ProblemCode.TOO_MANY_CELLS.of(MOST_CELLS), AllowedForm.WITHOUT_REPEATED_CELLS.of());
        }
    }

    /** How often it comes; what no sheet has is refused where the row is read. */
    private static long times(Xml xml, String attribute) {
        String times = xml.attribute(TABLE, attribute);
        return times == null || !times.matches("\\d{1,7}") ? 1 : Long.parseLong(times);
    }

    private void readRelease() throws IOException {
        if (!zip.names().contains(META)) {
            return;
        }
        try (Xml xml = new Xml(zip.open(META))) {
            while (xml.find("user-defined")) {
                if (DatasetFormat.RELEASE.equals(xml.attribute(":meta:1.0", "name"))) {
                    StringBuilder text = new StringBuilder();
                    xml.text(text, 20);
                    release = text.toString().matches("[1-9]\\d{0,8}") ? Integer.valueOf(text.toString()) : null;
                }
            }
        }
    }

    @Override
    public Collection<String> sheets() {
        return sheets.keySet();
    }

    @Override
    public boolean holdsAnything(String sheet) {
        return sheets.get(sheet);
    }

    @Override
    public CellRecords records(String sheet) {
        return new OdsRecords(zip, sheet);
    }

    @Override
    public Integer release() {
        return release;
    }

    @Override
    public void close() {
        zip.close();
    }
}
