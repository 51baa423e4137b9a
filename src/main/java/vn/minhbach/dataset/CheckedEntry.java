package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The bytes of a file in a zip, compared with what the list of contents says of them: their number and their CRC-32.
 */
final class CheckedEntry extends InputStream {

    private final InputStream in;
    private final long size;
    private final long sum;
    private final CRC32 crc = new CRC32();
    private long read;

    CheckedEntry(InputStream in, long size, long sum) {
        this.in = in;
        this.size = size;
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, offset, length);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(0, ProblemCode.ENTRY_DAMAGED, null);
        }
        if (count > 0) {
            read += count;
            crc.update(bytes, offset, count);
        }
        if (read > size) {
            throw new Unreadable(0, ProblemCode.ENTRY_LARGER_THAN_LISTED, null);
        }
        if (count < 0 && (read < size || crc.getValue() != sum)) {
            throw new Unreadable(0, ProblemCode.ENTRY_DAMAGED, null);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
