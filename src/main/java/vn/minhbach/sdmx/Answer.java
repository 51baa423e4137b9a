package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What is answered.
 *
 * @param type its media type
 * @param rows how many rows are gone through to write it, roughly
 * @param body writes it
 */
record Answer(String type, long rows, Body body) {

    /** Writes a message as it comes. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }
}
