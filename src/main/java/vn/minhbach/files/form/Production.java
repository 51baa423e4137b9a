package vn.minhbach.files.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;

import vn.minhbach.files.table.FileTable;

/** A file as it is made, in pieces: what is not asked for is not made. */
public final class Production {

    /** Of a piece, in bytes, roughly: it ends with a row. */
    public static final int PIECE = 1 << 16;
    private static final int OF_GZIP = 1 << 13;

    private final ByteArrayOutputStream made = new ByteArrayOutputStream(PIECE + PIECE / 4);
    private final OutputStream out;
    private final RowWriter writer;
    private final Iterator<Object[]> rows;
    private boolean begun;
    private boolean ended;

    /** @param gzip whether the pieces are to be compressed */
    public Production(FileTable<?> table, FileForm form, TableStyle style, boolean gzip) throws IOException {
        out = gzip ? new GZIPOutputStream(made, OF_GZIP) : made;
        writer = form.writer(table, style, out);
        rows = table.cells();
    }

    /** The next piece; null behind the last. */
    public byte[] next() throws IOException {
        if (ended) {
            return null;
        }
        if (!begun) {
            writer.begin();
            begun = true;
        }
        while (made.size() < PIECE && rows.hasNext()) {
            // What is written may be held back before it is compressed, or in the writer, a few KiB of it.
            writer.row(rows.next());
        }
        if (!rows.hasNext()) {
            writer.end();
            writer.flush();
            out.close();
            ended = true;
        }
        byte[] piece = made.toByteArray();
        made.reset();
        return piece;
    }
}
