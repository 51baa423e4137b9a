package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A dataset kept as CSV files. Its checksum is the same in a folder and in a zip. */
interface CsvDataset extends DatasetInput {

    /** The bytes of one of its files; the caller closes the stream. */
    InputStream open(String file) throws IOException;

    @Override
    default Records records(TableFormat table) throws IOException {
        return new CsvRecords(open(table.file()), table);
    }

    @Override
    default Integer release() throws IOException {
        if (!files().contains(DataPackage.FILE)) {
            return null;
        }
        try (InputStream in = open(DataPackage.FILE)) {
            return DataPackage.release(in);
        }
    }

    /** Over the files of its tables in the order of their names, of each the name, a line feed and the bytes. */
    @Override
    default String sha256() throws IOException {
        Checksum checksum = new Checksum();
        List<String> tables = DatasetFormat.TABLES.stream().map(TableFormat::file).filter(files()::contains)
                .sorted(Comparator.naturalOrder()).toList();
        for (String file : tables) {
            checksum.add((file + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = open(file)) {
                checksum.add(in);
            }
        }
        return checksum.hexadecimal();
    }
}
