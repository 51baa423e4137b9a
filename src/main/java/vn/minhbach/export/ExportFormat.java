package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The forms that a dataset is written in. */
enum ExportFormat {

    /** A folder of CSV files. */
    FOLDER(null),
    /** A zip of CSV files. */
    ZIP("application/zip"),
    /** One workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The form that a path asks for by its suffix. */
    static ExportFormat of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") ? ZIP : name.endsWith(".xlsx") ? XLSX : FOLDER;
    }

    /** Null for what is no file. */
    String mediaType() {
        return mediaType;
    }

    /** What the names of its files end with. */
    String suffix() {
        return this == FOLDER ? "" : "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a dataset whole.
     *
     * @param descriptor how its package is told
     * @param path a file, or an existing folder
     * @throws DoesNotFit where the form cannot hold it
     * @throws IOException where it cannot be written
     */
    void write(DatasetVersion wanted, Descriptor descriptor, Path path) throws IOException {
        switch (this) {
            case FOLDER -> PackageFiles.writeFolder(DatasetPackage.of(wanted), descriptor, path);
            case ZIP -> PackageFiles.writeZip(DatasetPackage.of(wanted), descriptor, path);
            case XLSX -> {
                try (WorkbookWriter workbook = new WorkbookWriter(Files.newOutputStream(path), wanted)) {
                    workbook.write(new SnapshotRows(wanted.at(), wanted.publisher()));
                }
            }
        }
    }
}
