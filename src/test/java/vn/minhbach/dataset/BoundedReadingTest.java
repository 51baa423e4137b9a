package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.dataset.MadeWorkbook.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made to exhaust the reader is refused by a JVM of 64 MiB, all of it one after the other, within two minutes.
 */
@Tag("loads")
class BoundedReadingTest {

    private static final int MANY = 1_048_576;
    private static final String FUNDING = "project,measure,amount,source,as_of\n";

    @TempDir
    Path folder;

    /** What the report must say, by the name of the file. */
    private final Map<String, String> expected = new LinkedHashMap<>();
    private final List<Path> made = new ArrayList<>();

    @BeforeEach
    void makeZips() throws IOException {
        // 64 MiB of zeros, packed so that the pack can be repeated.
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        DeflaterOutputStream deflater = new DeflaterOutputStream(pack, new Deflater(1, true), 8192, true);
        for (int i = 0; i < 64; i++) {
            deflater.write(new byte[1 << 20]);
        }
        deflater.flush();
        byte[] zeros = pack.toByteArray();
        bomb("bomb-of-4-gib.zip", 64L << 26, zeros, 64);
        expected.put("bomb-of-4-gib.zip", "more than a dataset needs");
        bomb("bomb-of-1-gib.zip", 16L << 26, zeros, 16);
        expected.put("bomb-of-1-gib.zip", "more than a dataset needs");
        bomb("bomb-that-lies.zip", 1_000, zeros, 64);
        expected.put("bomb-that-lies.zip", "unpacks to more than the zip says");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file("full.zip").toFile())) {
            for (int i = 0; i < 60_000; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(i + ".csv"));
                zip.closeArchiveEntry();
            }
        }
        expected.put("full.zip", "too many files");
        byte[] full = Files.readAllBytes(folder.resolve("full.zip"));
        full[full.length - 12] = 1;
        full[full.length - 11] = 0;
        Files.write(file("full-and-lying.zip"), full);
        expected.put("full-and-lying.zip", "too many files");
    }

    @BeforeEach
    void makeCsvFiles() throws IOException {
        csv("cell-of-100-mb", "a cell too long", out -> {
            write(out, "p1,ALLOCATED,");
            repeat(out, "9", 100_000_000);
        });
        csv("quoted-cell-of-100-mb", "a cell too long", out -> {
            write(out, "p1,ALLOCATED,\"");
            repeat(out, "9,\n", 33_000_000);
        });
        csv("row-of-50-million-cells", "cannot be read", out -> repeat(out, ",1", 50_000_000));
        csv("header-of-50-mb", "no row names the columns of the table", out -> {
        });
        try (OutputStream out = Files.newOutputStream(made.get(made.size() - 1).resolve("funding.csv"))) {
            repeat(out, "ab,", 5_000);
        }
        csv("a-million-errors", "funding.csv:2: column amount: found \"-1\"",
                out -> repeat(out, "p1,ALLOCATED,-1,s1,2023\n", 1_000_000));
        csv("marks", "more than 30 marks on one letter", out -> {
            for (int row = 0; row < 100; row++) {
                write(out, "p1,ALLOCATED,1,\"a");
                repeat(out, "\u0301\u0323", 200_000);
                write(out, "\",2023\n");
            }
        });
        csv("empty-rows", null, out -> repeat(out, ",,,,\n", 10_000_000));
    }

    @BeforeEach
    void makeWorkbooks() throws IOException {
        workbook("empty-rows.xlsx", "more than 10,000 empty rows", out -> {
            for (int row = 1; row <= MANY; row++) {
                write(out, "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"/></row>");
            }
        });
        workbook("inline-cell-of-100-mb.xlsx", "longer than a cell of a workbook can be", out -> {
            write(out, header() + "<row><c t=\"inlineStr\"><is><t>");
            random(out, 100_000_000);
            write(out, "</t></is></c></row>");
        });
        workbook("number-of-100-mb.xlsx", "no finite number", out -> {
            write(out, header() + "<row><c/><c t=\"str\"><v>ALLOCATED</v></c><c><v>");
            random(out, 100_000_000);
            write(out, "</v></c></row>");
        });
        workbook("wide.xlsx", "to the right of column ZZ",
                out -> write(out, "<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>"));
        workbook("long-name.xlsx", "a tag of more than a megabyte", out -> {
            write(out, "<row><");
            random(out, 100_000_000);
            write(out, "/></row>");
        });
        workbook("long-attribute.xlsx", "a tag of more|not well-formed", out -> {
            write(out, "<row r=\"");
            random(out, 100_000_000);
            write(out, "\"/>");
        });
        workbook("names.xlsx", "more kinds of content than any workbook", out -> {
            for (int i = 0; i < 3_000_000; i++) {
                write(out, "<row><n" + i + " a" + i + "=\"\"/></row>");
            }
        });
        workbook("deep.xlsx", "not well-formed", out -> repeat(out, "<row>", 5_000_000));
        workbook("entities.xlsx", "not well-formed",
                out -> write(out, header() + "<row><c t=\"str\"><v>&lol9;</v></c></row>"));
        workbook("errors.xlsx", "holds a formula", out -> {
            write(out, header());
            for (int row = 2; row <= MANY; row++) {
                write(out,
                        "<row><c t=\"str\"><v>p1</v></c><c t=\"str\"><v>ALLOCATED</v></c><c><f t=\"array\" ref=\"B1:B9\">1+1</f><v>2</v></c>"
                                + "<c t=\"str\"><v>s1</v></c><c><v>2023</v></c></row>");
            }
        });
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol" + i + " \"" + ("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10) + "\">");
        }
        sharedStrings("billion-laughs.xlsx", "document type or an entity", new MadeWorkbook().sharedStrings(out -> {
        })
                .part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&lol9;</t></si></sst>"));
        sharedStrings("shared-strings.xlsx", "more text than this server can keep",
                new MadeWorkbook().sharedStrings(out -> {
                    for (int i = 0; i < 2_000_000; i++) {
                        write(out, "<si><t>" + i * 7919L + "</t></si>");
                    }
                }));
        sharedStrings("shared-cell-of-100-mb.xlsx", "longer than a cell of a workbook can be",
                new MadeWorkbook().sharedStrings(out -> {
                    write(out, "<si><t>");
                    random(out, 100_000_000);
                    write(out, "</t></si>");
                }));
    }

    @Test
    void hostileInputIsRefusedInLittleMemory() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m", "-XX:+UseSerialGC", "-cp", classPath, ReadAlone.class.getName()));
        made.forEach(path -> command.add(path.toString()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(output);
        assertThat(ended).as(printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        List<String> lines = printed.lines().toList();
        assertThat(lines).hasSize(made.size());
        for (int i = 0; i < lines.size(); i++) {
            String name = made.get(i).getFileName().toString();
            assertThat(lines.get(i)).startsWith(name + "\t")
                    .containsPattern(expected.get(name) == null ? "" : expected.get(name));
        }
        assertThat(printed).contains("a-million-errors\t1000000\t").contains("errors.xlsx\t1048575\t")
                .contains("empty-rows\t0\t0");
    }

    private Path file(String name) {
        made.add(folder.resolve(name));
        return made.get(made.size() - 1);
    }

    private void bomb(String name, long size, byte[] pack, int times) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file(name).toFile())) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            for (int i = 0; i < times; i++) {
                packed.write(pack);
            }
            ZipArchiveEntry entry = new ZipArchiveEntry("funding.csv");
            entry.setMethod(ZipArchiveEntry.DEFLATED);
            entry.setSize(size);
            entry.setCompressedSize(packed.size());
            entry.setCrc(0);
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
        }
    }

    private void csv(String name, String message, MadeWorkbook.Part rows) throws IOException {
        expected.put(name, message);
        Path dataset = Files.createDirectory(file(name));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dataset.resolve("funding.csv")))) {
            write(out, FUNDING);
            rows.write(out);
        }
    }

    private void workbook(String name, String message, MadeWorkbook.Part rows) throws IOException {
        expected.put(name, message);
        new MadeWorkbook().sheet("funding", out -> {
            write(out, "<worksheet><sheetData>");
            rows.write(out);
            write(out, "</sheetData></worksheet>");
        }).write(file(name));
    }

    private void sharedStrings(String name, String message, MadeWorkbook workbook) throws IOException {
        expected.put(name, message);
        workbook.sheet("funding", header() + "<row><c t=\"s\"><v>0</v></c></row>").write(file(name));
    }

    private static String header() {
        return MadeWorkbook
                .row(List.of(FUNDING.strip().split(",")).stream().map(MadeWorkbook::words).toArray(String[]::new));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1_000; i++) {
            out.write(bytes);
        }
    }

    /** Letters that compress, but not so well that it is the ratio that gives them away. */
    private static void random(OutputStream out, int length) throws IOException {
        Random random = new Random(1);
        byte[] block = new byte[10_000];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) ('a' + random.nextInt(26));
        }
        for (int i = 0; i < length / block.length; i++) {
            out.write(block);
        }
    }
}
