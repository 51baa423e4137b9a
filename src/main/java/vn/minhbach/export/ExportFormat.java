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

    /** @param path a file, or an existing folder */
    DatasetWriter writer(Path path, DatasetVersion wanted) throws IOException {
        return switch (this) {
            case FOLDER -> new FolderWriter(path, wanted);
            case ZIP -> new ZipWriter(Files.newOutputStream(path), wanted);
            case XLSX -> new WorkbookWriter(Files.newOutputStream(path), wanted);
        };
    }
}
