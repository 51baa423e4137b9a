package vn.minhbach.files.form;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook beside its table. */
final class WorkbookParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Places of formats among those of the styles. */
    static final int HEADER = 1;
    static final int DAY = 2;
    static final int WHOLE = 3;
    private static final int TITLE = 4;
    private static final int LABEL = 5;
    private static final int WRAPPED = 6;
    /** With no decimals, then with one, and so on. */
    static final int DECIMALS = 7;
    static final int TIME = DECIMALS + NumberFormats.MOST + 1;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> LONG = Set.of("name", "name_en", "title", "title_en", "quote", "note", "summary",
            "description", "definition", "action", "action_en",
            "source_title", "differences", "reason", "obstacle_quotes", "report_quote");
    /** The first of our own. */
    private static final int OWN_FORMAT = 164;

    /** A file in the workbook. */
    record Part(String path, String xml) {
    }

    private final String name;
    private final int sheets;
    private final TableNotes notes;

    /**
     * @param name of the table
     * @param sheets on which it is
     */
    WorkbookParts(String name, int sheets, TableNotes notes) {
        this.name = name;
        this.sheets = sheets;
        this.notes = notes;
    }

    /** Whether a column of that name has long texts. */
    static boolean isLong(String column) {
        return LONG.contains(column);
    }

    List<Part> all() {
        return List.of(new Part("[Content_Types].xml", contentTypes()), new Part("_rels/.rels", relations()),
                new Part("docProps/core.xml", core()),
                new Part("docProps/app.xml", XML
                        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Minh Bach</Application></Properties>"),
                new Part("xl/workbook.xml", workbook()), new Part("xl/_rels/workbook.xml.rels", workbookRelations()),
                new Part("xl/styles.xml", styles()),
                new Part("xl/worksheets/sheet" + (sheets + 1) + ".xml", about()));
    }

    private String contentTypes() {
        String each = IntStream.rangeClosed(1, sheets + 1)
                .mapToObj(number -> override("xl/worksheets/sheet" + number + ".xml", TYPES + "worksheet+xml"))
                .collect(Collectors.joining());
        return XML + "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("xl/workbook.xml", TYPES + "sheet.main+xml")
                + override("xl/styles.xml", TYPES + "styles+xml")
                + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + each + "</Types>";
    }

    private static String override(String path, String type) {
        return "<Override PartName=\"/" + path + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation(3, OFFICE + "/extended-properties", "docProps/app.xml") + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String core() {
        String time = DateTimeFormatter.ISO_INSTANT.format(notes.time().atOffset(ZoneOffset.ofHours(7)).toInstant());
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + WorkbookText.escape(notes.title())
                + "</dc:title><dc:creator>Minh Bạch</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:created></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            all.append(sheet(i == 1 ? name : name + " " + i, i));
        }
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + all.append(sheet(notes.sheet(), sheets + 1)) + "</sheets></workbook>";
    }

    private static String sheet(String called, int number) {
        return "<sheet name=\"" + WorkbookText.escape(called) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                + "\"/>";
    }

    private String workbookRelations() {
        String each = IntStream.rangeClosed(1, sheets + 1)
                .mapToObj(number -> relation(number, OFFICE + "/worksheet", "worksheets/sheet" + number + ".xml"))
                .collect(Collectors.joining());
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each
                + relation(sheets + 2, OFFICE + "/styles", "styles.xml") + "</Relationships>";
    }

    private static String styles() {
        List<String> formats = new ArrayList<>(
                List.of(format(0, 0, ""), format(0, 1, "applyFont=\"1\" applyFill=\"1\" fillId=\"2\""),
                        format(OWN_FORMAT, 0, ""), format(1, 0, ""), format(0, 2, ""),
                        wrapped(1), wrapped(0)));
        StringBuilder numbers = new StringBuilder(
                "<numFmt numFmtId=\"" + OWN_FORMAT + "\" formatCode=\"yyyy\\-mm\\-dd\"/>");
        numbers.append("<numFmt numFmtId=\"").append(OWN_FORMAT + NumberFormats.MOST + 2)
                .append("\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>");
        for (int decimals = 0; decimals <= NumberFormats.MOST; decimals++) {
            int id = OWN_FORMAT + 1 + decimals;
            numbers.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"#,##0")
                    .append(decimals == 0 ? "" : "." + "0".repeat(decimals)).append("\"/>");
            formats.add(format(id, 0, ""));
        }
        formats.add(format(OWN_FORMAT + NumberFormats.MOST + 2, 0, ""));
        return XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"" + (NumberFormats.MOST + 3) + "\">" + numbers
                + "</numFmts>"
                + "<fonts count=\"3\">" + font(11, false) + font(11, true) + font(16, true) + "</fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDE6EE\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + formats.size() + "\">" + String.join("", formats)
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String font(int points, boolean bold) {
        return "<font>" + (bold ? "<b/>" : "") + "<sz val=\"" + points + "\"/><name val=\"Calibri\"/></font>";
    }

    private static String format(int number, int font, String more) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\""
                + (more.contains("fillId") ? "" : " fillId=\"0\"") + " borderId=\"0\" xfId=\"0\""
                + (number > 0 ? " applyNumberFormat=\"1\"" : "")
                + (font > 0 && !more.contains("applyFont") ? " applyFont=\"1\"" : "")
                + (more.isEmpty() ? "" : " " + more) + "/>";
    }

    private static String wrapped(int font) {
        return "<xf numFmtId=\"0\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }

    private String about() {
        StringBuilder rows = new StringBuilder(row(1, cell("A1", notes.title(), TITLE)));
        int number = 2;
        for (TableNotes.Note each : notes.notes()) {
            rows.append(
                    row(number, cell("A" + number, each.label(), LABEL) + cell("B" + number, each.text(), WRAPPED)));
            number++;
        }
        return XML + "<worksheet xmlns=\"" + MAIN
                + "\"><cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"100\" customWidth=\"1\"/></cols><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String cell(String place, String text, int format) {
        return "<c r=\"" + place + "\" s=\"" + format + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + WorkbookText.escape(text) + "</t></is></c>";
    }
}
