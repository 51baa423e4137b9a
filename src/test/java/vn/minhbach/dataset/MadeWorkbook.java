package vn.minhbach.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** An XLSX workbook written part by part, so that a test can make each part as no program would. */
public final class MadeWorkbook {

    /** Writes the content of a part. */
    @FunctionalInterface
    public interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** Cell formats 0 to 8. */
    private static final String[] FORMATS = {"General", "dd/mm/yyyy", "mmm-yy", "yyyy", "0.0%", "d-mmm",
            "[$-42A]dd/mm/yyyy hh:mm;@", "#,##0\" dong\"", "@"};

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Part> sheets = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private String mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** The same tables as a folder of CSV files, every cell as text. */
    public static MadeWorkbook of(Path folder) throws IOException {
        MadeWorkbook workbook = new MadeWorkbook();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                StringBuilder rows = new StringBuilder();
                try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                    for (CsvRecord record : csv) {
                        rows.append(row(record.getFields().stream().map(MadeWorkbook::words).toArray(String[]::new)));
                    }
                }
                workbook.sheet(file.getFileName().toString().replace(".csv", ""), rows.toString());
            }
        }
        return workbook;
    }

    /** A row of cells as {@link #words}, {@link #figure} and {@link #cell} write them. */
    public static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    public static String words(String text) {
        return text.isEmpty() ? "<c/>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xml(text) + "</t></is></c>";
    }

    /** @param format the index of a cell format, see {@code FORMATS} */
    public static String figure(String stored, int format) {
        return "<c s=\"" + format + "\"><v>" + stored + "</v></c>";
    }

    public static String cell(String type, String content) {
        return "<c t=\"" + type + "\">" + content + "</c>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Adds a sheet, or replaces it. */
    public MadeWorkbook sheet(String name, String rows) {
        return sheet(name, out -> {
            write(out, "<worksheet xmlns=\"" + MAIN + "\"><sheetViews/><sheetData>");
            write(out, rows);
            write(out, "</sheetData></worksheet>");
        });
    }

    public MadeWorkbook sheet(String name, Part content) {
        sheets.put(name, content);
        return this;
    }

    public MadeWorkbook withoutSheet(String name) {
        sheets.remove(name);
        return this;
    }

    /** Adds a part, or replaces one. */
    public MadeWorkbook part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    public MadeWorkbook part(String name, String content) {
        return part(name, out -> write(out, content));
    }

    public MadeWorkbook sharedStrings(Part items) {
        relations.append(
                "<Relationship Id=\"strings\" Type=\"" + REL + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        return part("xl/sharedStrings.xml", out -> {
            write(out, "<sst xmlns=\"" + MAIN + "\">");
            items.write(out);
            write(out, "</sst>");
        });
    }

    /** Adds a relationship of the workbook. */
    public MadeWorkbook related(String type, String target) {
        relations.append("<Relationship Id=\"r" + relations.length() + "\" Type=\"" + REL + "/" + type + "\" Target=\""
                + target + "\"/>");
        return this;
    }

    public MadeWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public MadeWorkbook ofType(String type) {
        mainType = type;
        return this;
    }

    public Path write(Path file) throws IOException {
        Map<String, Part> all = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder(relations);
        int number = 0;
        for (Map.Entry<String, Part> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"" + xml(sheet.getKey()) + "\" sheetId=\"" + number + "\" r:id=\"s" + number
                    + "\"/>");
            links.append("<Relationship Id=\"s" + number + "\" Type=\"" + REL + "/worksheet\" Target=\"worksheets/sheet"
                    + number + ".xml\"/>");
            all.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
        }
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < FORMATS.length; i++) {
            codes.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + FORMATS[i].replace("\"", "&quot;")
                    + "\"/>");
            styles.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        add(all, "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + mainType + "\"/></Types>");
        add(all, "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\" Type=\"" + REL
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        add(all, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\">" + properties
                + "<sheets>" + list + "</sheets></workbook>");
        add(all, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links
                + "<Relationship Id=\"styles\" Type=\"" + REL + "/styles\" Target=\"styles.xml\"/></Relationships>");
        add(all, "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
                        + styles + "</cellXfs></styleSheet>");
        all.putAll(parts);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(1);
            for (Map.Entry<String, Part> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void add(Map<String, Part> all, String name, String content) {
        all.put(name, out -> write(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
