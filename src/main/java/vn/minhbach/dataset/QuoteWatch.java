package vn.minhbach.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches whether a quote is open at the end of a CSV file. A forgotten closing quote makes everything up to the next
 * one a single cell, and parsers accept that at the end of a file: rows would be lost without a word. In CSV as in RFC
 * 4180 the number of quotes is even.
 */
final class QuoteWatch extends FilterInputStream {

    private boolean open;
    private long line = 1;
    private long openedIn;

    QuoteWatch(InputStream in) {
        super(in);
    }

    /** The line in which the quote was opened that nothing closed, 0 where all are closed. */
    long openSince() {
        return open ? openedIn : 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        // Every byte of a large file passes here: what is counted stays in registers.
        boolean isOpen = open;
        long lines = line;
        for (int i = offset; i < offset + read; i++) {
            if (bytes[i] == '"') {
                isOpen = !isOpen;
                openedIn = isOpen ? lines : openedIn;
            } else if (bytes[i] == '\n') {
                lines++;
            }
        }
        open = isOpen;
        line = lines;
        return read;
    }
}
