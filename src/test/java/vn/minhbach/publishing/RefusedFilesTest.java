package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.dataset.MadeWorkbook;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RefusedFilesTest extends HandingOverSpecification {

    @Test
    void whatIsNeitherIsRefusedByItsContent() throws IOException {
        Path named = Files.writeString(folder.resolve("named.xlsx"), "not a workbook");
        assertThat(problems(named)).containsExactly("named.xlsx: is neither a folder, a zip nor an XLSX workbook; "
                + "allowed: a folder of CSV files, a zip of it, an XLSX workbook or an ODS spreadsheet");
        Path old = Files.write(folder.resolve("old.xls"),
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThat(problems(old)).singleElement().asString()
                .contains("is neither a folder, a zip nor an XLSX workbook");
        assertThat(problems(
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8)))))
                .singleElement().asString().contains("save it as XLSX");
        assertThat(problems(Files.write(folder.resolve("empty"), new byte[0]))).singleElement().asString()
                .contains("neither");
        assertThat(run(folder.resolve("nothing").toString())).startsWith("2 No such file or folder");
    }

    @Test
    void zipsThatLeadAstrayAreRefusedAndEachEntryIsNamed() throws IOException {
        Path file = folder.resolve("astray.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            for (String name : List.of("../dataset.csv", "a/../../b.csv", "/etc/passwd", "C:/a.csv", "sources.csv",
                    "Sources.csv", "sources.csv", "data.zip", "x\u001b[2J.csv")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.closeArchiveEntry();
            }
            ZipArchiveEntry link = new ZipArchiveEntry("places.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(problems(file)).hasSize(9).allMatch(p -> p.startsWith("astray.zip: found \""))
                .anyMatch(p -> p.contains("\"../dataset.csv\"; is a name that leads out"))
                .anyMatch(p -> p.contains("/etc/passwd\"; is a name that leads out"))
                .anyMatch(p -> p.contains("C:/a.csv\"; is a name that leads out"))
                .anyMatch(p -> p.contains("\"Sources.csv\"; is the name of two files"))
                .anyMatch(p -> p.contains("archive within"))
                .anyMatch(p -> p.contains("\\u001B[2J") && p.contains("U+001B"))
                .anyMatch(p -> p.contains("link to another file"));
        assertThat(problems(zip(Map.of("a\\dataset.csv", new byte[0])))).singleElement().asString()
                .contains("is a name that leads out");
    }

    @Test
    void zipsThatAreDamagedMisplacedOrFullOfFilesAreRefused() throws IOException {
        Path written = new MiniDataset(folder, "test-damaged").write();
        byte[] whole = Files.readAllBytes(zip(entries(written, "")));
        assertThat(problems(Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2))))
                .singleElement().asString().contains("cut short");
        Path stored = folder.resolve("stored.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(stored.toFile())) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            for (Map.Entry<String, byte[]> entry : entries(written, "").entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        byte[] flipped = Files.readAllBytes(stored);
        int amount = new String(flipped, StandardCharsets.ISO_8859_1).indexOf("67000000000");
        flipped[amount] = '9';
        assertThat(problems(Files.write(folder.resolve("flipped.zip"), flipped)))
                .anyMatch(p -> p.startsWith("funding.csv: is damaged within the zip"));
        byte[] encrypted = whole.clone();
        int list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        encrypted[list + 8] |= 1;
        assertThat(problems(Files.write(folder.resolve("encrypted.zip"), encrypted)))
                .anyMatch(p -> p.contains("is encrypted"));
        byte[] latin = new String(whole, StandardCharsets.ISO_8859_1).replace("sources.csv", "sourc\u00eas.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(Files.write(folder.resolve("latin.zip"), latin)))
                .anyMatch(p -> p.contains("is a name that is not UTF-8"));
        Map<String, byte[]> scattered = entries(written, "a/");
        scattered.put("b/funding.csv", new byte[0]);
        assertThat(problems(zip(scattered)))
                .anyMatch(p -> p.contains("\"b/funding.csv\"; stands in a folder of its own"));
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 1_100; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        assertThat(problems(zip(many))).singleElement().asString().contains("too many files");
        assertThat(problems(zip(Map.of("readme.txt", new byte[0]))))
                .contains("dataset.csv: is missing and required; allowed: the file");
    }

    @Test
    void workbooksThatRunOrLeadElsewhereAreRefused() throws IOException {
        Path written = new MiniDataset(folder, "test-runs").write();
        Map<String, Function<MadeWorkbook, MadeWorkbook>> hostile = Map.of(
                "holds macros", workbook -> workbook.part("xl/vbaProject.bin", "x"),
                "holds macros;", workbook -> workbook.ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "refers to other workbooks", workbook -> workbook.part("xl/externalLinks/externalLink1.xml", "<x/>"),
                "refers to other workbooks;", workbook -> workbook.related("externalLink", "elsewhere.xml"),
                "objects of other programs", workbook -> workbook.part("xl/embeddings/oleObject1.bin", "x"),
                "fetches data", workbook -> workbook.part("xl/connections.xml", "<connections/>"),
                "document type",
                workbook -> workbook.part("xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook>&b;</workbook>"),
                "not well-formed", workbook -> workbook.part("xl/styles.xml", "<styleSheet>"),
                "sheet without content", workbook -> workbook.part("xl/_rels/workbook.xml.rels", "<Relationships/>"));
        for (Map.Entry<String, Function<MadeWorkbook, MadeWorkbook>> each : hostile.entrySet()) {
            assertThat(problems(each.getValue().apply(MadeWorkbook.of(written)).write(folder.resolve("runs.xlsx"))))
                    .as(each.getKey()).singleElement().asString().startsWith("runs.xlsx: ").contains(each.getKey());
        }
    }
}
