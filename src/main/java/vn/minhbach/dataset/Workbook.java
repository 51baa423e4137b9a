package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/**
 * An XLSX workbook (ISO/IEC 29500): which sheets it has, what their cells share, and that nothing in it runs or leads
 * elsewhere. Libraries for XLSX keep whole parts of a workbook in memory, or loop, where one is made to hurt; what a
 * dataset needs of the format is little, so it is read here, from a parser with limits.
 */
final class Workbook implements Spreadsheet {

    /** What a relationship may not lead to, by the end of its type, and what it is then. */
    private static final Map<String, ProblemCode> REFUSED = Map.of("vbaProject", ProblemCode.MACROS,
            "externalLink", ProblemCode.OTHER_WORKBOOKS, "externalLinkPath", ProblemCode.OTHER_WORKBOOKS,
            "oleObject", ProblemCode.EMBEDDED_OBJECTS, "package", ProblemCode.EMBEDDED_OBJECTS,
            "control", ProblemCode.CONTROLS, "connections", ProblemCode.DATA_CONNECTIONS,
            "attachedToolbars", ProblemCode.MACROS, "xlMacrosheet", ProblemCode.MACROS);
    private static final Map<String, ProblemCode> REFUSED_PARTS = Map.of("vbaproject", ProblemCode.MACROS,
            "xl/macrosheets/", ProblemCode.MACROS,
            "xl/externallinks/", ProblemCode.OTHER_WORKBOOKS, "xl/embeddings/", ProblemCode.EMBEDDED_OBJECTS,
            "xl/activex/", ProblemCode.CONTROLS, "xl/connections", ProblemCode.DATA_CONNECTIONS);

    private final CheckedZip zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, DisplayedNumber> codes = new HashMap<>();
    private final SharedStrings texts;
    private boolean since1904;
    private Integer release;

    /** Reads everything but the sheets. */
    Workbook(CheckedZip zip) throws IOException {
        this.zip = zip;
        refuseWhatRuns();
        String main = relations("").values().stream().filter(relation -> relation.is("officeDocument"))
                .map(Relation::target).findFirst().orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(main);
        readSheets(main, relations);
        readFormats(part(relations, "styles"));
        readRelease(part(relations(""), "custom-properties"));
        texts = new SharedStrings(part(relations, "sharedStrings"));
    }

    private record Relation(String type, String target) {

        boolean is(String name) {
            return type.endsWith("/" + name);
        }
    }

    @Override
    public Collection<String> sheets() {
        return sheets.keySet();
    }

    @Override
    public boolean holdsAnything(String sheet) throws IOException {
        try (Records records = records(sheet)) {
            return records.next();
        }
    }

    @Override
    public CellRecords records(String sheet) {
        return new SheetRecords(this, sheet);
    }

    /** The XML of a sheet; the caller closes it. */
    Xml sheet(String name) throws IOException {
        return new Xml(open(sheets.get(name)));
    }

    SharedStrings texts() {
        return texts;
    }

    /** What a cell of that style shows its number as. */
    DisplayedNumber shown(String style) {
        int index;
        try {
            index = style == null ? 0 : Integer.parseInt(style);
        } catch (NumberFormatException noStyle) {
            return DisplayedNumber.NUMBER;
        }
        int format = index >= 0 && index < formats.size() ? formats.get(index) : 0;
        return codes.getOrDefault(format, DisplayedNumber.builtIn(format));
    }

    @Override
    public Integer release() {
        return release;
    }

    /** Whether dates count from 1 January 1904, not from 1900. */
    boolean since1904() {
        return since1904;
    }

    private void refuseWhatRuns() throws IOException {
        for (String part : zip.names()) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.endsWith("xl/workbook.bin")) {
                throw new Unreadable(0, ProblemCode.BINARY_WORKBOOK, AllowedForm.XLSX.of());
            }
            for (Map.Entry<String, ProblemCode> refused : REFUSED_PARTS.entrySet()) {
                if (lower.contains(refused.getKey())) {
                    throw refused(refused.getValue());
                }
            }
            if (lower.endsWith(".rels")) {
                relationsIn(part);
            }
        }
        try (Xml types = new Xml(zip.open("[Content_Types].xml"))) {
            for (int event = types.next(); event != XMLStreamConstants.END_DOCUMENT; event = types.next()) {
                String type = event == XMLStreamConstants.START_ELEMENT ? types.attribute("ContentType") : null;
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macro")
                        && isOfSome(types.attribute("PartName"), types.attribute("Extension"))) {
                    throw refused(ProblemCode.MACROS);
                }
            }
        }
    }

    /**
     * Whether the workbook has a part of that name, or with that extension: libraries list types of which there is
     * none.
     */
    private boolean isOfSome(String part, String extension) {
        return part != null ? zip.names().contains(part.replaceFirst("^/", ""))
                : extension == null || zip.names().stream().anyMatch(
                        name -> name.toLowerCase(Locale.ROOT).endsWith("." + extension.toLowerCase(Locale.ROOT)));
    }

    private static Unreadable refused(ProblemCode why) {
        return new Unreadable(0, why, AllowedForm.WORKBOOK_OF_VALUES.of());
    }

    /** The relationships of a part by their identifiers; those of the package for the empty name. */
    private Map<String, Relation> relations(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        return zip.names().contains(rels) ? relationsIn(rels) : Map.of();
    }

    private Map<String, Relation> relationsIn(String rels) throws IOException {
        String folder = rels.substring(0, Math.max(0, rels.lastIndexOf("_rels/")));
        Map<String, Relation> relations = new HashMap<>();
        try (Xml xml = new Xml(zip.open(rels))) {
            while (xml.find("Relationship")) {
                String type = String.valueOf(xml.attribute("Type"));
                String target = String.valueOf(xml.attribute("Target"));
                ProblemCode refused = REFUSED.get(type.substring(type.lastIndexOf('/') + 1));
                if (refused != null) {
                    throw refused(refused);
                }
                // A sheet has a relationship for each address that was typed into it; none of our parts has more.
                if (!"External".equals(xml.attribute("TargetMode")) && relations.size() < 10_000) {
                    relations.put(String.valueOf(xml.attribute("Id")),
                            new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private InputStream part(Map<String, Relation> relations, String type) throws IOException {
        Relation relation = relations.values().stream().filter(each -> each.is(type)).findFirst().orElse(null);
        return relation == null ? null : open(relation.target());
    }

    private InputStream open(String part) throws IOException {
        if (!zip.names().contains(part)) {
            throw new Unreadable(0, ProblemCode.PART_MISSING, AllowedForm.XLSX.of());
        }
        return zip.open(part);
    }

    private void readSheets(String main, Map<String, Relation> relations) throws IOException {
        try (Xml xml = new Xml(open(main))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.is("workbookPr")) {
                    since1904 = "1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904"));
                } else if (xml.is("sheet")) {
                    Relation relation = relations.get(xml.attribute("/relationships", "id"));
                    if (relation == null || sheets.size() > 1_000) {
                        throw new Unreadable(0, ProblemCode.SHEET_WITHOUT_CONTENT, AllowedForm.XLSX.of());
                    }
                    sheets.put(String.valueOf(xml.attribute("name")), relation.target());
                }
            }
        }
    }

    /** From among the properties that the workbook has beside its cells; programs keep them when it is edited. */
    private void readRelease(InputStream properties) throws IOException {
        if (properties == null) {
            return;
        }
        try (Xml xml = new Xml(properties)) {
            while (xml.find("property")) {
                if (DatasetFormat.RELEASE.equals(xml.attribute("name"))) {
                    StringBuilder text = new StringBuilder();
                    int event = xml.next();
                    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
                        event = xml.next();
                    }
                    xml.text(text, 20);
                    release = text.toString().matches("[1-9]\\d{0,8}") ? Integer.valueOf(text.toString()) : null;
                }
            }
        }
    }

    private void readFormats(InputStream styles) throws IOException {
        if (styles == null) {
            return;
        }
        try (Xml xml = new Xml(styles)) {
            boolean cells = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("numFmt")) {
                    codes.put(number(xml.attribute("numFmtId")),
                            DisplayedNumber.by(String.valueOf(xml.attribute("formatCode"))));
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("cellXfs")) {
                    cells = true;
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("cellXfs")) {
                    return;
                } else if (event == XMLStreamConstants.START_ELEMENT && cells && xml.is("xf")) {
                    formats.add(number(xml.attribute("numFmtId")));
                }
                // Excel's own limits are 65,490 formats and some 250 codes.
                if (formats.size() > 100_000 || codes.size() > 100_000) {
                    throw new Unreadable(0, ProblemCode.TOO_MANY_FORMATS, AllowedForm.XLSX.of());
                }
            }
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
