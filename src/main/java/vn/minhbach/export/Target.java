package vn.minhbach.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a command writes to. What stands there is replaced when everything is written, or not at all. */
record Target(Path path) {

    /** Writes a file, or the files of a folder. */
    interface Writing {
        void to(Path path) throws IOException;
    }

    /** Whether there is something that would be overwritten. */
    boolean isTaken() throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isPresent();
        }
    }

    void writeFile(Writing writing) throws IOException {
        write(writing, false);
    }

    /** Files of other names that stand in the folder stay there. */
    void writeFolder(Writing writing) throws IOException {
        write(writing, true);
    }

    private void write(Writing writing, boolean folder) throws IOException {
        Path parent = Files.createDirectories(path.toAbsolutePath().getParent());
        // Beside the target, as moving is whole or not at all within one file system only.
        Path draft = Files.createTempDirectory(parent, ".minh-bach-");
        try {
            Path file = folder ? draft : draft.resolve(path.getFileName());
            writing.to(file);
            if (folder) {
                Files.createDirectories(path);
                try (Stream<Path> files = Files.list(draft)) {
                    for (Path each : files.toList()) {
                        Files.move(each, path.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            } else {
                Files.move(file, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : files) {
            Files.deleteIfExists(each);
        }
    }
}
