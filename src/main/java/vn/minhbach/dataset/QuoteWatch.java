package vn.minhbach.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches whether a quote is open at the end of a CSV file. A forgotten closing quote makes everything up to the next one
 * a single cell, and parsers accept that at the end of a file: rows would be lost without a word. In CSV as in RFC 4180
 * the number of quotes is even.
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
        int read = super.read();
        see(read);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            see(bytes[i]);
        }
        return read;
    }

    private void see(int character) {
        if (character == '"') {
            open = !open;
            openedIn = open ? line : openedIn;
        } else if (character == '\n') {
            line++;
        }
    }
}
