package vn.minhbach.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.TableFormat;

/** A dataset as a folder of CSV files, what they refer to in datasets of others, and their {@code datapackage.json}. */
final class FolderWriter implements DatasetWriter {

    private final Path folder;
    private final OfOthers others;
    private OutputStream file;
    private CsvTable table;

    /** @param folder exists; files in it of the same names are overwritten */
    FolderWriter(Path folder, DatasetVersion wanted) throws IOException {
        this.folder = folder;
        this.others = OfOthers.of(wanted);
        Files.write(folder.resolve(DataPackage.FILE), Descriptor.of(wanted, others));
    }

    @Override
    public void begin(TableFormat next) throws IOException {
        end();
        open(next, next.file());
    }

    private void open(TableFormat next, String name) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        table = new CsvTable(next, file);
    }

    @Override
    public void row(String[] cells) {
        table.row(cells);
    }

    @Override
    public void finish() throws IOException {
        for (TableFormat each : others.tables()) {
            end();
            open(each, DataPackage.fileOfOthers(each));
            others.cells(each).forEach(table::row);
        }
        end();
    }

    private void end() throws IOException {
        if (table != null) {
            table.end();
            table = null;
        }
        close();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
