package vn.minhbach.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;

/**
 * What a Frictionless Data Package holds that is handed out: the dataset of a publisher, which can be published again,
 * with what it refers to in others; or those of all together, for programs to read.
 */
final class DatasetPackage {

    private static final List<TableFormat> OF_ALL = DatasetFormat.TABLES.stream().map(TableFormat::ofAll).toList();

    private final Snapshot at;
    private final String publisher;
    private final List<Dataset> datasets;

    private DatasetPackage(Snapshot at, String publisher, List<Dataset> datasets) {
        this.at = at;
        this.publisher = publisher;
        this.datasets = datasets;
    }

    static DatasetPackage of(DatasetVersion wanted) {
        return new DatasetPackage(wanted.at(), wanted.publisher(), List.of(wanted.dataset()));
    }

    /** @param datasets all that there are by then */
    static DatasetPackage ofAll(Snapshot at, List<Dataset> datasets) {
        return new DatasetPackage(at, null, datasets);
    }

    /**
     * A table of a package, which is a file of its own.
     *
     * @param ofOthers whether its rows are those that the others refer to elsewhere
     */
    record Part(TableFormat table, boolean ofOthers) {

        String file() {
            return ofOthers ? DataPackage.fileOfOthers(table) : table.file();
        }
    }

    Snapshot at() {
        return at;
    }

    /** Null for all. */
    String publisher() {
        return publisher;
    }

    List<Dataset> datasets() {
        return datasets;
    }

    /** What it is called: {@code minh-bach-release-2}. */
    String name() {
        return DatasetVersion.name(publisher == null ? "datapackage" : publisher, at);
    }

    /** What tells it apart from every other: by the last redaction too, as by nothing else its content ever changes. */
    String contentName() {
        return (publisher == null ? "all " : "") + name() + (at.redacted() == 0 ? "" : "-redacted-" + at.redacted());
    }

    /** Where the codes of its tables lead. */
    OfOthers others() {
        return OfOthers.of(at.catalogue(), publisher, tables());
    }

    private List<TableFormat> tables() {
        return publisher == null ? OF_ALL : DatasetFormat.TABLES;
    }

    /** In the order of the format, those of others behind. */
    List<Part> parts() {
        return Stream.concat(tables().stream().map(table -> new Part(table, false)),
                others().tables().stream().map(table -> new Part(table, true))).toList();
    }

    /**
     * Writes the file of a part, row by row.
     *
     * @param out stays open
     */
    void write(Part part, OutputStream out) throws IOException {
        // Who publishes a dataset again looks at it in a spreadsheet first; what is of all is nobody's to publish.
        CsvTable csv = publisher == null ? CsvTable.plain(part.table(), out) : new CsvTable(part.table(), out);
        if (part.ofOthers()) {
            others().cells(part.table()).forEach(csv::row);
        } else {
            new SnapshotRows(at, publisher).of(part.table(), csv::row);
        }
        csv.end();
    }
}
