package vn.minhbach.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of XML in UTF-8 at a tag of more than a megabyte, as parsers keep each name whole, however long. */
final class TagWatch extends FilterInputStream {

    private static final int LONGEST = 1 << 20;

    private boolean inTag;
    private int length;

    TagWatch(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        for (int i = offset; i < offset + read; i++) {
            if (bytes[i] == '<' || bytes[i] == '>') {
                inTag = bytes[i] == '<';
                length = 0;
            } else if (inTag && ++length > LONGEST) {
                throw new Unreadable(0, ProblemCode.TAG_TOO_LONG, AllowedForm.XLSX.of());
            }
        }
        return read;
    }
}
