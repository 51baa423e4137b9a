package vn.minhbach.files.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

import vn.minhbach.files.table.FileTable;

/**
 * Apache Parquet, by the library that is its reference: columns of one type each, in groups of rows, and what the table
 * is as metadata. A group is kept until it is written, which is when it takes as much as is said here, whatever its
 * number of rows.
 */
final class ParquetRows implements RowWriter {

    /** Of a group, in bytes, before it is compressed further with the file's own structure: about so much is kept. */
    private static final long GROUP = 4L << 20;
    private static final int PAGE = 1 << 16;
    private static final int DICTIONARY = 1 << 17;
    /** In rows: how often it is looked at how large a group has become. Texts may be long. */
    private static final int LOOK_AFTER = 100;
    private static final int LOOK_AFTER_MOST = 1_000;
    /** Of the least and the greatest text of a column, in bytes: enough to leave groups out by. */
    private static final int BOUNDS = 64;

    private final ParquetWriter<Object[]> writer;

    ParquetRows(FileTable<?> table, TableStyle style, OutputStream out) throws IOException {
        writer = new ParquetTable(new ParquetOutput(out), ParquetColumns.of(table, style), metadata(style.notes()))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetGzip()).withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP).withPageSize(PAGE)
                .withDictionaryPageSize(DICTIONARY).withMinRowCountForPageSizeCheck(LOOK_AFTER)
                .withMaxRowCountForPageSizeCheck(LOOK_AFTER_MOST)
                .withStatisticsTruncateLength(BOUNDS).withColumnIndexTruncateLength(BOUNDS).build();
    }

    /** By the names of the notes; those of one name, such as licences, with a line each. */
    private static Map<String, String> metadata(TableNotes notes) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("title", notes.title());
        notes.notes().forEach(each -> metadata.merge(each.name(), each.text(), (one, other) -> one + "\n" + other));
        return metadata;
    }

    @Override
    public void begin() {
        // The library has written what comes first.
    }

    @Override
    public void row(Object[] cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }

    @Override
    public void flush() {
        // What is held back is a group, and at the end nothing.
    }
}
