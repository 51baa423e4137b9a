package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Opens what a publisher hands over, a folder, a zip, an XLSX workbook or an OpenDocument spreadsheet: told apart by
 * what they hold, not by their names.
 */
@ApplicationScoped
public class DatasetFiles {

    /** What a dataset may cost to read. */
    @ConfigMapping(prefix = "minhbach.dataset")
    public interface Settings {

        /**
         * How much a zip or a workbook may hold when unpacked. The default has room for some 10,000,000 observations.
         */
        @WithDefault("2G")
        MemorySize unpacked();
    }

    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    private static final String MIMETYPE = "mimetype";
    private static final String OLE = "d0cf11e0";
    /** As it is handed over: a report of a month is some hundred KiB. */
    private static final long MOST_OF_OWN_TABLE = 16L << 20;

    private final Settings settings;

    public DatasetFiles(Settings settings) {
        this.settings = settings;
    }

    /** {@link #open(Path, String)}, named by its path. */
    public DatasetInput open(Path path) throws IOException {
        return open(path, path.toString());
    }

    /**
     * Opens a dataset. One that makes no sense as a whole is a dataset too: publishing it refuses it and says why.
     *
     * @param name what the report calls it, as the path of an upload says nothing to its publisher
     * @return to be closed by the caller
     * @throws NoSuchFileException where there is nothing at the path
     */
    public DatasetInput open(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            return new DatasetFolder(path);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        String magic = magic(path);
        Problems problems = new Problems();
        if (magic.equals(ZIP) || magic.equals(EMPTY_ZIP)) {
            return unpack(path, name, problems);
        }
        problems.add(new Problem(name, 0, null, null,
                (magic.equals(OLE) ? OldWorkbook.kind(path) : ProblemCode.NO_DATASET).of(), AllowedForm.DATASET.of()));
        return new RefusedDataset(name, problems.report(), PlainText.isTable(path));
    }

    private DatasetInput unpack(Path path, String name, Problems problems) throws IOException {
        CheckedZip zip = CheckedZip.open(path, name, settings.unpacked().asLongValue(), problems);
        if (zip == null) {
            return new RefusedDataset(name, problems.report());
        }
        DatasetInput dataset = null;
        boolean workbook = true;
        try {
            if (zip.names().contains("[Content_Types].xml")) {
                dataset = DatasetWorkbook.open(path, name, zip, false, problems);
            } else if (zip.names().contains(MIMETYPE) && mimetype(zip).startsWith(OdsWorkbook.TYPE)) {
                dataset = DatasetWorkbook.open(path, name, zip, true, problems);
            } else if (zip.names().contains(MIMETYPE)
                    || zip.names().stream().anyMatch(entry -> entry.startsWith("Index/"))) {
                problems.add(new Problem(name, 0, null, null, ProblemCode.OTHER_KIND_OF_WORKBOOK.of(),
                        AllowedForm.DATASET.of()));
            } else {
                workbook = false;
                dataset = new DatasetZip(name, zip, problems);
            }
        } finally {
            if (dataset == null || problems.any()) {
                zip.close();
            }
        }
        return problems.any() ? new RefusedDataset(name, problems.report(),
                workbook && !(dataset instanceof DatasetWorkbook sheets && sheets.isOfFormat())) : dataset;
    }

    private static String mimetype(CheckedZip zip) throws IOException {
        try (InputStream in = zip.open(MIMETYPE)) {
            return new String(in.readNBytes(OdsWorkbook.TYPE.length()), StandardCharsets.US_ASCII);
        } catch (Unreadable damaged) {
            return "";
        }
    }

    /**
     * The sheets of a workbook, or a file of CSV, as they are shown, whatever is on them.
     *
     * @param name what the report calls it
     * @return empty where it is none, or is refused; {@code problems} says why
     */
    public List<SheetGrid> sheets(Path path, String name, Problems problems) throws IOException {
        if (Files.size(path) > MOST_OF_OWN_TABLE) {
            problems.add(tooLarge(name, MOST_OF_OWN_TABLE));
            return List.of();
        }
        if (PlainText.isTable(path)) {
            return GridReader.readCsv(path, name, problems);
        }
        if (!magic(path).equals(ZIP)) {
            problems.add(new Problem(name, 0, null, null, ProblemCode.NO_DATASET.of(), AllowedForm.DATASET.of()));
            return List.of();
        }
        return GridReader.read(path, name, settings.unpacked().asLongValue(), problems);
    }

    /**
     * That a table in a form of its own is larger than is read.
     *
     * @param most bytes
     */
    static Problem tooLarge(String name, long most) {
        return new Problem(name, 0, null, null, ProblemCode.OWN_TABLE_TOO_LARGE.of(most >> 20),
                AllowedForm.OWN_TABLE_ALONE.of());
    }

    /** Whether any of the sheets is a table of the format, by its name. */
    public boolean hasTables(List<SheetGrid> sheets) {
        return sheets.stream().map(each -> each.name().strip().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", ""))
                .anyMatch(name -> !KnownNames.ofTables().meant(name).isEmpty());
    }

    private static String magic(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return HexFormat.of().formatHex(in.readNBytes(4));
        }
    }
}
