package vn.minhbach.running;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL for this machine, which are on the class path as an archive. Their own library, which is
 * made for tests, unpacks them where everybody may write.
 */
final class PostgresBinaries {

    private static final String ALPINE = "/etc/alpine-release";
    private static final String FOLDER = "postgres-programs";
    /** Where earlier versions unpacked them, and everybody on the machine might write: what is there is not trusted. */
    private static final String OPEN_FOLDER = "postgres-binaries";

    private PostgresBinaries() {
    }

    /**
     * Unpacks them, unless they are there. Whoever calls this lets nobody else do it meanwhile.
     *
     * @param data in which they are kept, those of other versions no longer
     * @return the folder in which {@code bin} is
     */
    static Path in(Path data) throws IOException {
        delete(data.resolve(OPEN_FOLDER), null);
        Path folder = data.resolve(FOLDER);
        URL archive = archive();
        Path home = folder.resolve(checksum(archive));
        if (!Files.exists(home)) {
            directory(folder);
            Path unpacked = folder.resolve("unpacking");
            // Of an earlier version, or of a start that was cut short.
            delete(folder, home);
            unpack(archive, unpacked);
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static URL archive() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String variant = system.equals("linux") && Files.exists(Path.of(ALPINE)) ? "-alpine_linux" : "";
        String archive = "postgres-" + system + "-" + processor + variant + ".txz";
        URL found = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (found == null) {
            throw new IllegalStateException("There is no embedded PostgreSQL for this machine (" + archive
                    + "); give the address of another with QUARKUS_DATASOURCE_JDBC_URL");
        }
        return found;
    }

    private static String checksum(URL archive) throws IOException {
        CRC32C sum = new CRC32C();
        long size;
        try (InputStream in = new CheckedInputStream(archive.openStream(), sum)) {
            size = in.skip(Long.MAX_VALUE);
        }
        return Long.toHexString(size) + "-" + Long.toHexString(sum.getValue());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(
                            "The archive of PostgreSQL names a file outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    directory(file);
                    continue;
                }
                directory(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, file);
                    PrivateFiles.mode(file, file.getParent().endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
    }

    /** Another account may run what is there, whatever the mask of new files is. */
    private static void directory(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            if (!Files.exists(folder.getParent())) {
                directory(folder.getParent());
            }
            Files.createDirectory(folder);
            PrivateFiles.mode(folder, "rwxr-xr-x");
        }
    }

    /** @param but what is left, null for nothing */
    private static void delete(Path folder, Path but) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(each -> but == null || !each.equals(folder) && !each.startsWith(but))
                    .sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
    }
}
