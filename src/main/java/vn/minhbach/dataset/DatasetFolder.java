package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * A dataset kept as a folder of CSV files. Hidden files, and folders within it, are not looked at; but what is named
 * like a table and is no file is not taken for a table without rows: opening it fails.
 */
public record DatasetFolder(Path folder) implements CsvDataset {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Collection<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry) || entry.toString().endsWith(".csv"))
                    .map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "is not a file");
        }
        return Files.newInputStream(path);
    }
}
