package vn.minhbach.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells what a compound file ([MS-CFB]) is: a workbook of Excel 97 to 2003, or any behind a password. Neither is read.
 */
final class OldWorkbook {

    private static final int HEADER = 512;
    /** Of the directory, which names the streams in the order in which they were made. */
    private static final int LOOKED_AT = 1 << 16;

    private OldWorkbook() {
    }

    static ProblemCode kind(Path path) throws IOException {
        try (FileChannel bytes = FileChannel.open(path)) {
            ByteBuffer header = at(bytes, 0, HEADER);
            int shift = header.getShort(30);
            long directory = shift < 7 || shift > 20 ? 0 : Integer.toUnsignedLong(header.getInt(48)) + 1 << shift;
            String names = new String(at(bytes, directory, LOOKED_AT).array(), StandardCharsets.UTF_16LE);
            return names.contains("EncryptedPackage") ? ProblemCode.LOCKED_WORKBOOK
                    : names.contains("Book") || names.contains("Workbook") ? ProblemCode.OLD_WORKBOOK
                    : ProblemCode.NO_DATASET;
        }
    }

    /** Some bytes of the file; zeros where it has none there. */
    private static ByteBuffer at(FileChannel bytes, long position, int length) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.read(some, position);
        return some;
    }
}
