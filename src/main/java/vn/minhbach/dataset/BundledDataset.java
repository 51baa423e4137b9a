package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;

/**
 * A dataset that comes with the application.
 *
 * @param folder its place on the classpath, {@code datasets/press-2020-2024}
 */
public record BundledDataset(String folder) implements CsvDataset {

    @Override
    public String name() {
        return folder;
    }

    /** The classpath cannot be listed, so each file of the format is tried. */
    @Override
    public Collection<String> files() {
        return DatasetFormat.TABLES.stream().map(TableFormat::file).filter(file -> resource(file) != null).toList();
    }

    @Override
    public InputStream open(String file) throws IOException {
        return resource(file).openStream();
    }

    private URL resource(String file) {
        return Thread.currentThread().getContextClassLoader().getResource(folder + "/" + file);
    }
}
