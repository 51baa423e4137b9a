package vn.minhbach.files.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import vn.minhbach.files.table.FileTable;

/** The forms that a list can be had in, by the suffix of its address or by the media type that is accepted. */
public enum FileForm {

    CSV("text/csv", "text/csv;charset=utf-8") {
        @Override
        public RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) {
            return new CsvRows(table, style, out);
        }
    },

    JSON("application/json", "application/json") {
        @Override
        public RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) throws IOException {
            return new JsonRows(table, style, false, out);
        }
    },

    JSONL("application/x-ndjson", "application/x-ndjson") {
        @Override
        public RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) throws IOException {
            return new JsonRows(table, style, true, out);
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) {
            return new WorkbookRows(table, style, out);
        }
    },

    PARQUET("application/vnd.apache.parquet", "application/vnd.apache.parquet") {
        @Override
        public RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) throws IOException {
            return new ParquetRows(table, style, out);
        }
    };

    private final String accepted;
    private final String mediaType;

    FileForm(String accepted, String mediaType) {
        this.accepted = accepted;
        this.mediaType = mediaType;
    }

    /** @param out takes what is written, and stays open */
    public abstract RowWriter writer(FileTable<?> table, TableStyle style, OutputStream out) throws IOException;

    /** Its media type without parameters. */
    public String accepted() {
        return accepted;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without its dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is smaller when it is compressed: what is so already is not. */
    public boolean compresses() {
        return this != XLSX && this != PARQUET;
    }

    /** For how many files one counts while it is made, as others keep a row and this one groups of them. */
    public int weight() {
        return this == PARQUET ? 8 : 1;
    }

    public static Optional<FileForm> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(each -> each.suffix().equals(suffix)).findFirst();
    }

    /** By a media type without parameters. */
    public static Optional<FileForm> ofType(String type) {
        return Arrays.stream(values()).filter(each -> each.accepted.equals(type)).findFirst();
    }
}
