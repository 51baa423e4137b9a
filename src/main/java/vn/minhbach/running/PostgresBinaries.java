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
 * The programs of PostgreSQL for this machine, which are on the class path as an archive. Their own library, which is made for
 * tests, unpacks them where everybody may write.
 */
final class PostgresBinaries {

    private static final String ALPINE = "/etc/alpine-release";

    private PostgresBinaries() {
    }

    /**
     * Unpacks them, unless they are there. Whoever calls this lets nobody else do it meanwhile.
     *
     * @param folder for those of any version; others than these are removed from it
     * @return the folder in which {@code bin} is
     */
    static Path in(Path folder) throws IOException {
        URL archive = archive();
        Path home = folder.resolve(checksum(archive));
        if (!Files.exists(home)) {
            Files.createDirectories(folder);
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
        try (TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The archive of PostgreSQL names a file outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, file);
                    file.toFile().setExecutable(file.getParent().endsWith("bin"), false);
                }
            }
        }
    }

    private static void delete(Path folder, Path but) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(each -> !each.equals(folder) && !each.startsWith(but)).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
    }
}
