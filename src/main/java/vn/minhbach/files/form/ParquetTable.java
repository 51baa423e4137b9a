package vn.minhbach.files.form;

import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * How the library is told of a table: its columns, its metadata, and its rows as cells. Nothing of Hadoop is used but
 * the name of one class.
 */
final class ParquetTable extends ParquetWriter.Builder<Object[], ParquetTable> {

    private final ParquetColumns columns;
    private final Map<String, String> metadata;

    ParquetTable(OutputFile file, ParquetColumns columns, Map<String, String> metadata) {
        super(file);
        this.columns = columns;
        this.metadata = metadata;
    }

    @Override
    protected ParquetTable self() {
        return this;
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
        return new Rows();
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(Configuration hadoop) {
        throw new UnsupportedOperationException("There is no Hadoop here");
    }

    private final class Rows extends WriteSupport<Object[]> {

        private RecordConsumer consumer;

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(columns.schema(), metadata);
        }

        @Override
        public WriteContext init(Configuration hadoop) {
            throw new UnsupportedOperationException("There is no Hadoop here");
        }

        @Override
        public void prepareForWrite(RecordConsumer next) {
            consumer = next;
        }

        @Override
        public void write(Object[] cells) {
            columns.write(cells, consumer);
        }
    }
}
