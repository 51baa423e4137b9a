package vn.minhbach.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.check.BilingualText;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.FormulaGuard;
import vn.minhbach.export.FindingLine.Column;

/** The forms that findings are written in: a flat table as CSV (RFC 4180) or XLSX, nested as JSON. */
enum FindingForm {

    CSV("text/csv;charset=utf-8") {
        @Override
        byte[] write(Snapshot at, List<RuleResult> rules, List<FindingLine> lines) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                writer.write(CsvTable.MARK);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
                csv.writeRecord(Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new));
                lines.forEach(line -> csv.writeRecord(Arrays.stream(Column.values()).map(each -> cell(each.of(line))).toArray(String[]::new)));
                csv.flush();
            }
            return out.toByteArray();
        }

        private String cell(Object value) {
            return value instanceof String text ? FormulaGuard.escape(text)
                    : value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Snapshot at, List<RuleResult> rules, List<FindingLine> lines) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
                EmptyWorkbook.sign(workbook.getXSSFWorkbook());
                WorkbookStyles styles = new WorkbookStyles(workbook);
                WorkbookCells cells = new WorkbookCells(styles, "the findings as .csv");
                SXSSFSheet sheet = workbook.createSheet("checks");
                sheet.createFreezePane(0, 1);
                SXSSFRow header = sheet.createRow(0);
                for (Column column : Column.values()) {
                    Cell cell = header.createCell(column.ordinal());
                    cells.text(cell, column.title(), "checks");
                    cell.setCellStyle(styles.header(false));
                    sheet.setColumnWidth(column.ordinal(), 20 * 256);
                }
                for (int i = 0; i < lines.size(); i++) {
                    SXSSFRow row = sheet.createRow(i + 1);
                    for (Column column : Column.values()) {
                        Object value = column.of(lines.get(i));
                        if (value instanceof String text) {
                            cells.text(row.createCell(column.ordinal()), FormulaGuard.escape(text), "checks");
                        } else if (value != null) {
                            cells.number(row.createCell(column.ordinal()), new BigDecimal(value.toString()), "checks");
                        }
                    }
                }
                workbook.write(out);
            }
            return out.toByteArray();
        }
    },

    JSON("application/json") {
        @Override
        byte[] write(Snapshot at, List<RuleResult> rules, List<FindingLine> lines) throws IOException {
            ObjectNode answer = NODES.objectNode();
            answer.put("release", at.release()).put("publishedBy", at.publishedBy() == null ? null : at.publishedBy().toString());
            ArrayNode ofRules = answer.putArray("rules");
            rules.forEach(each -> ofRules.addObject().put("code", each.rule().code()).put("compared", each.compared()).put("found", each.found())
                    .set("title", languages(each.rule().title())));
            ArrayNode findings = answer.putArray("findings");
            ObjectNode finding = null;
            for (FindingLine line : lines) {
                if (finding == null || !finding.path("key").asText().equals(line.finding().key())) {
                    finding = finding(line, findings.addObject());
                }
                if (line.figure() != null) {
                    object(line, finding.withArray("figures").addObject(), Column.FIGURE, Column.ADDED_IN)
                            .set("source", object(line, NODES.objectNode(), Column.SOURCE, Column.SOURCE_URL));
                }
            }
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(answer);
        }

        private ObjectNode finding(FindingLine line, ObjectNode node) {
            node.put("key", line.finding().key()).put("rule", line.finding().rule().code()).put("verdict", line.finding().verdict().name());
            node.set("sentence", languages(line.finding().sentence()));
            object(line, node, Column.PROJECT, Column.OWNER_NAME);
            if (line.figure() == null) {
                node.set("source", object(line, NODES.objectNode(), Column.SOURCE, Column.SOURCE_URL));
            }
            node.putArray("figures");
            return node;
        }

        /** The columns from one to another, named as JSON names things. */
        private ObjectNode object(FindingLine line, ObjectNode node, Column from, Column to) {
            for (Column column : Column.values()) {
                if (column.compareTo(from) >= 0 && column.compareTo(to) <= 0) {
                    Object value = column.of(line);
                    String name = camelCase(from == Column.SOURCE ? column.title().replaceFirst("^source_", "") : column.title());
                    node.set(name.equals("source") || name.equals("figure") ? "code" : name, value instanceof BigDecimal number ? NODES.numberNode(number)
                            : value instanceof Integer number ? NODES.numberNode(number) : value == null ? NODES.nullNode() : NODES.textNode(value.toString()));
                }
            }
            return node;
        }

        private ObjectNode languages(BilingualText said) {
            return NODES.objectNode().put("vi", said.vietnamese()).put("en", said.english());
        }
    };

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final String mediaType;

    FindingForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The whole file.
     *
     * @throws DoesNotFit where the form cannot hold it
     */
    abstract byte[] write(Snapshot at, List<RuleResult> rules, List<FindingLine> lines) throws IOException;

    String mediaType() {
        return mediaType;
    }

    /** What the names of its files end with. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
