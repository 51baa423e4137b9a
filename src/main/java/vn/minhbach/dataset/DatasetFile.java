package vn.minhbach.dataset;

import java.nio.file.Path;

public final class DatasetFile {

    public static Dataset of(Path path) {
        return new DatasetFolder(path);
    }

    public static Dataset of(Path path, String name) {
        return new DatasetFolder(path);
    }
}
