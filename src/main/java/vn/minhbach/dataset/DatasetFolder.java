package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** A dataset kept as a folder of CSV files. Hidden files and folders within it are not looked at. */
public record DatasetFolder(Path folder) implements Dataset {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Collection<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".")).toList();
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }
}
