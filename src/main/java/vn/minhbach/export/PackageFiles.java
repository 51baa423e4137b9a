package vn.minhbach.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.minhbach.dataset.Checksum;
import vn.minhbach.dataset.DataPackage;

/** Writes the files of a package, the descriptor last, as it says what the others came to. */
final class PackageFiles {

    /** The earliest that a zip can say. Of one release, the same bytes at any time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageFiles() {
    }

    /** Where files are written to, one after the other. */
    private interface Target {

        /** @return is closed when the file ends */
        OutputStream begin(String file) throws IOException;
    }

    /** @param folder exists; files in it of the same names are overwritten */
    static void writeFolder(DatasetPackage wanted, Descriptor descriptor, Path folder) throws IOException {
        write(wanted, descriptor, file -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(file))));
    }

    static void writeZip(DatasetPackage wanted, Descriptor descriptor, Path path) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            write(wanted, descriptor, file -> {
                ZipEntry entry = new ZipEntry(file);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                return new FilterOutputStream(zip) {

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        zip.closeEntry();
                    }
                };
            });
        }
    }

    static void writeTable(DatasetPackage wanted, DatasetPackage.Part part, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            wanted.write(part, out);
        }
    }

    private static void write(DatasetPackage wanted, Descriptor descriptor, Target target) throws IOException {
        Map<String, FileDigest> digests = digests(wanted, target);
        try (OutputStream out = target.begin(DataPackage.FILE)) {
            out.write(descriptor.of(wanted, digests));
        }
    }

    /** What its files come to, by their names, without their being kept. */
    static Map<String, FileDigest> digests(DatasetPackage wanted) throws IOException {
        return digests(wanted, file -> OutputStream.nullOutputStream());
    }

    private static Map<String, FileDigest> digests(DatasetPackage wanted, Target target) throws IOException {
        Map<String, FileDigest> digests = new LinkedHashMap<>();
        for (DatasetPackage.Part part : wanted.parts()) {
            try (Counted out = new Counted(target.begin(part.file()))) {
                wanted.write(part, out);
                digests.put(part.file(), out.digest());
            }
        }
        return digests;
    }

    private static final class Counted extends FilterOutputStream {

        private final Checksum checksum = new Checksum();
        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            checksum.add(block, from, length);
            bytes += length;
            out.write(block, from, length);
        }

        private FileDigest digest() {
            return new FileDigest(bytes, checksum.hexadecimal());
        }
    }
}
