package vn.minhbach.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are kept while something is received or sent, in the folder for such that the server was started with. */
public final class SpoolFile {

    private SpoolFile() {
    }

    /** An empty one that nobody else may read; whoever makes it removes it. */
    public static Path create(String suffix) throws IOException {
        return Files.createTempFile(folder(), "minh-bach-", suffix);
    }

    /** Where they are. Not what Java takes by itself, which is fixed before the program begins. */
    public static Path folder() throws IOException {
        // Something may have tidied up.
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
    }
}
