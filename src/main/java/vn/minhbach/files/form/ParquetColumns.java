package vn.minhbach.files.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.ColumnLabels;
import vn.minhbach.files.table.FileTable;

/**
 * The columns of a table as Parquet has them. Numbers are {@code DECIMAL(38, 9)} in every file, so that files of
 * different lists and releases can be read as one; a column with a number that this does not hold exactly is text, as a
 * number is never rounded.
 */
final class ParquetColumns {

    private static final int PRECISION = 38;
    private static final int SCALE = 9;
    /** In bytes, of 38 digits. */
    private static final int WIDTH = 16;

    private final MessageType schema;
    private final ColumnKind[] kinds;

    private ParquetColumns(MessageType schema, ColumnKind[] kinds) {
        this.schema = schema;
        this.kinds = kinds;
    }

    /** Goes through the numbers of the table, and through nothing else of it. */
    static <R> ParquetColumns of(FileTable<R> table, TableStyle style) {
        List<Column<R>> columns = table.columns();
        ColumnKind[] kinds = columns.stream().map(Column::kind).toArray(ColumnKind[]::new);
        int[] numbers = IntStream.range(0, kinds.length).filter(each -> kinds[each] == ColumnKind.NUMBER).toArray();
        if (numbers.length > 0) {
            for (R row : table.rows()) {
                for (int each : numbers) {
                    BigDecimal number = (BigDecimal) columns.get(each).cell().of(table.in(), row);
                    if (number != null && !fits(number)) {
                        kinds[each] = ColumnKind.TEXT;
                    }
                }
            }
        }
        ColumnLabels labels = new ColumnLabels(table.in().language());
        Type[] types = new Type[kinds.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = type(kinds[i]).named(style.labels() ? labels.of(table, columns.get(i)) : columns.get(i).name());
        }
        return new ParquetColumns(new MessageType(table.kind(), types), kinds);
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= SCALE && shortest.precision() - shortest.scale() <= PRECISION - SCALE;
    }

    private static Types.PrimitiveBuilder<PrimitiveType> type(ColumnKind kind) {
        return switch (kind) {
            case TEXT, ADDRESS -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
            case NUMBER -> Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY).length(WIDTH)
                    .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION));
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64);
            case DAY -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
            case TIME -> Types.optional(PrimitiveTypeName.INT64)
                    .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS));
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN);
        };
    }

    MessageType schema() {
        return schema;
    }

    void write(Object[] cells, RecordConsumer to) {
        to.startMessage();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                String name = schema.getFieldName(i);
                to.startField(name, i);
                write(kinds[i], cells[i], to);
                to.endField(name, i);
            }
        }
        to.endMessage();
    }

    private static void write(ColumnKind kind, Object value, RecordConsumer to) {
        switch (kind) {
            case TEXT, ADDRESS -> to.addBinary(
                    Binary.fromString(value instanceof BigDecimal number ? number.toPlainString() : (String) value));
            case NUMBER -> to.addBinary(
                    Binary.fromConstantByteArray(wide(((BigDecimal) value).setScale(SCALE, RoundingMode.UNNECESSARY))));
            case WHOLE -> to.addLong(((Number) value).longValue());
            case DAY -> to.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case TIME -> to.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
            case FLAG -> to.addBoolean((Boolean) value);
        }
    }

    /** Two's complement, the greatest byte first. */
    private static byte[] wide(BigDecimal number) {
        byte[] least = number.unscaledValue().toByteArray();
        byte[] bytes = new byte[WIDTH];
        Arrays.fill(bytes, (byte) (number.signum() < 0 ? -1 : 0));
        System.arraycopy(least, 0, bytes, WIDTH - least.length, least.length);
        return bytes;
    }
}
