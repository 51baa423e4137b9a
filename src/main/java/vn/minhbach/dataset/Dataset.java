package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/** The files that a publisher hands over, wherever they are kept. */
public interface Dataset {

    /** What messages call it: a folder, an upload. */
    String name();

    /** The names of its files, in any order, without folders. */
    Collection<String> files() throws IOException;

    /** The bytes of one of its files; the caller closes the stream. */
    InputStream open(String file) throws IOException;
}
