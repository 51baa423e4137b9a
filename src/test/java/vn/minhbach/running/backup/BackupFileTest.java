package vn.minhbach.running.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is whole, private and as it was written, or is none. */
class BackupFileTest {

    private static final Manifest NOTHING = new Manifest(Manifest.FORMAT, "1.0", "26", 0, "2026-01-01T00:00:00Z",
            List.of(), Map.of());

    @TempDir
    Path folder;

    private Path made() throws Exception {
        Path file = folder.resolve("made.zip");
        BackupFile.create(file, BackupFileTest::write);
        return file;
    }

    private static Manifest write(Path part) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setComment(BackupFile.UNSEALED);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(NOTHING.json());
        }
        return NOTHING;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void itIsAZipThatEndsWithTheChecksumOfAllBefore() throws Exception {
        Path file = made();
        BackupFile.verify(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(Manifest.read(zip.getInputStream(zip.getEntry(BackupFile.MANIFEST)))).isEqualTo(NOTHING);
            assertThat(zip.getComment()).hasSize(64).isNotEqualTo(BackupFile.UNSEALED);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(files()).containsExactly("made.zip");
    }

    @Test
    void aByteThatChangedAnywhereIsNoticed() throws Exception {
        byte[] whole = Files.readAllBytes(made());
        Path damaged = folder.resolve("damaged.zip");
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(damaged, changed);
            assertThatThrownBy(() -> BackupFile.verify(damaged)).as("byte " + at).isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void whatWasCutOffIsNoticed() throws Exception {
        byte[] whole = Files.readAllBytes(made());
        Path damaged = folder.resolve("damaged.zip");
        for (int length = 0; length < whole.length; length++) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> BackupFile.verify(damaged)).as(length + " bytes")
                    .isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void oneThatIsThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("made.zip"), "another");
        assertThatThrownBy(() -> BackupFile.create(file, BackupFileTest::write)).isInstanceOf(BackupRefused.class)
                .hasMessageContaining("already");
        assertThat(file).hasContent("another");
    }

    @Test
    void oneThatComesMeanwhileStays() throws Exception {
        Path file = folder.resolve("made.zip");
        assertThatThrownBy(() -> BackupFile.create(file, part -> {
            Files.writeString(file, "another");
            return write(part);
        })).isInstanceOf(BackupRefused.class).hasMessageContaining("already");
        assertThat(file).hasContent("another");
        assertThat(files()).containsExactly("made.zip");
    }

    @Test
    void ofOneThatFailsNothingIsLeft() throws Exception {
        assertThatThrownBy(() -> BackupFile.create(folder.resolve("made.zip"), part -> {
            Files.writeString(part, "half");
            throw new IOException("No space left on device");
        })).hasMessage("No space left on device");
        assertThat(files()).isEmpty();
    }
}
