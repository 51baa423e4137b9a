package vn.minhbach.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a server keeps what is uploaded, and whatever else it needs for a while: in a folder that nobody else on the
 * machine may look into, which is emptied at the next start where an end left something.
 */
final class TemporaryFiles {

    private static final String FOLDER = "temporary";
    /** More than clocks of files lag behind, in milliseconds. */
    private static final int LAG = 50;

    private static Instant began = Instant.MIN;

    private TemporaryFiles() {
    }

    /**
     * Has everything be kept there. To be called before anything else is.
     *
     * @param folder of the server's data, null for none
     */
    static void keepIn(Path folder) throws IOException {
        began = Instant.now().minusMillis(LAG);
        Path temporary;
        if (folder == null) {
            temporary = Files.createTempDirectory("minh-bach-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary)));
        } else {
            PrivateFiles.folder(folder);
            temporary = folder.toAbsolutePath().normalize().resolve(FOLDER);
            PrivateFiles.folder(temporary);
        }
        System.setProperty("java.io.tmpdir", temporary.toString());
        System.setProperty("quarkus.http.body.uploads-directory", temporary.resolve("uploads").toString());
    }

    /** Removes what an earlier server left. To be called by the one server of the folder. */
    static void empty(Path folder) {
        Path temporary = folder.resolve(FOLDER);
        if (Files.isDirectory(temporary)) {
            try (Stream<Path> left = Files.list(temporary)) {
                left.filter(TemporaryFiles::isOld).toList().forEach(TemporaryFiles::delete);
            } catch (IOException unreadable) {
                // It takes room, and harms nobody.
            }
        }
    }

    /** From before this process began. */
    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(began);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
        } catch (IOException gone) {
            // Likewise.
        }
    }
}
