package vn.minhbach.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.minhbach.dataset.CsvTable;
import vn.minhbach.dataset.DataPackage;
import vn.minhbach.dataset.TableFormat;

/**
 * A dataset as one zip of its CSV files, and what they refer to in datasets of others, with the {@code datapackage.json}
 * that makes it a Frictionless Data Package.
 */
final class ZipWriter implements DatasetWriter {

    /** The earliest that a zip can say. Of one release, the same bytes at any time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final OfOthers others;
    private CsvTable table;

    /** @param out is closed with the writer */
    ZipWriter(OutputStream out, DatasetVersion wanted) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(out));
        others = OfOthers.of(wanted);
        next(DataPackage.FILE);
        zip.write(Descriptor.of(wanted, others));
    }

    @Override
    public void begin(TableFormat next) throws IOException {
        end();
        next(next.file());
        table = new CsvTable(next, zip);
    }

    @Override
    public void row(String[] cells) {
        table.row(cells);
    }

    @Override
    public void finish() throws IOException {
        for (TableFormat each : others.tables()) {
            end();
            next(DataPackage.fileOfOthers(each));
            table = new CsvTable(each, zip);
            others.cells(each).forEach(table::row);
        }
        end();
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void next(String file) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        if (table != null) {
            table.end();
            table = null;
        }
        zip.closeEntry();
    }
}
