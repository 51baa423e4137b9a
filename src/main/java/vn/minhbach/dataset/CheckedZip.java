package vn.minhbach.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file whose list of contents was looked at before any of it is unpacked. Nothing is ever written to where a name
 * in it says; names that try are refused all the same, as no program that means well writes them. Sizes are believed no
 * further than the bytes bear them out: {@link #open} ends where an entry holds more than the list says.
 */
final class CheckedZip implements AutoCloseable {

    /** A dataset has 15 files, a workbook some 40 parts. */
    private static final int MOST_ENTRIES = 1_000;
    /**
     * What a program that packs figures reaches: hardly ever more than 50. Bombs go to 1,032 and, overlapping, beyond.
     */
    private static final long MOST_RATIO = 200;
    private static final long SMALL = 64L << 20;
    /** Its last records, as PKWARE's APPNOTE 4.3.14 to 4.3.16 lays them out. */
    private static final int TAIL = 22;
    private static final int TAIL_MARK = 0x06054b50;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_MARK = 0x07064b50;
    private static final int TAIL_OF_ZIP64 = 56;
    private static final long LONGEST_LIST = 1 << 20;
    private static final Pattern ARCHIVE = Pattern
            .compile(".*\\.(zip|xls|xlsx|xlsm|xlsb|ods|gz|tgz|bz2|xz|7z|rar|tar|jar)");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private CheckedZip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a zip file.
     *
     * @param name what the report calls it
     * @param mostBytes how many bytes it may hold when unpacked
     * @return null where it is refused, and {@code problems} says why
     */
    static CheckedZip open(Path file, String name, long mostBytes, Problems problems) throws IOException {
        ZipFile zip = null;
        try {
            checkTail(file);
            zip = ZipFile.builder().setPath(file).get();
            CheckedZip checked = new CheckedZip(zip);
            if (checked.look(name, mostBytes, file.toFile().length(), problems)) {
                return checked;
            }
        } catch (Unreadable refused) {
            problems.add(refused.in(name));
        } catch (IOException | RuntimeException damaged) {
            problems.add(new Problem(name, 0, null, null, ProblemCode.ZIP_DAMAGED.of(), AllowedForm.WHOLE_ZIP.of()));
        }
        if (zip != null) {
            zip.close();
        }
        return null;
    }

    /** The names of its files, folders left out. */
    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** How many bytes a file in it has, unpacked. */
    long size(String name) {
        return entries.get(name).getSize();
    }

    /**
     * The bytes of a file in it. Reading fails with {@link Unreadable} where they are not what the list of contents
     * says.
     */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        InputStream in;
        try {
            in = zip.getInputStream(entry);
        } catch (IOException damaged) {
            throw new Unreadable(0, ProblemCode.ENTRY_DAMAGED, null);
        }
        return new CheckedEntry(in == null ? new ByteArrayInputStream(new byte[0]) : in, entry.getSize(),
                entry.getCrc());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Looks how long the list of contents is, as a list of millions of entries must not even be read. */
    private static void checkTail(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            long end = bytes.size() - TAIL;
            ByteBuffer tail = at(bytes, end, TAIL);
            if (tail.getInt(0) != TAIL_MARK) {
                throw new Unreadable(0, ProblemCode.ZIP_CUT_SHORT, AllowedForm.WHOLE_ZIP.of());
            }
            long list = end - Integer.toUnsignedLong(tail.getInt(12));
            ByteBuffer locator = at(bytes, end - LOCATOR, LOCATOR);
            if (locator.getInt(0) == LOCATOR_MARK) {
                list = at(bytes, locator.getLong(8), TAIL_OF_ZIP64).getLong(48);
            }
            if (end - list > LONGEST_LIST) {
                throw new Unreadable(0, ProblemCode.TOO_MANY_FILES, AllowedForm.FILES.of(MOST_ENTRIES));
            }
        }
    }

    /** Some bytes of the file; zeros where it has none there. */
    private static ByteBuffer at(FileChannel bytes, long position, int length) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (position >= 0) {
            bytes.read(some, position);
        }
        return some;
    }

    private boolean look(String name, long mostBytes, long packed, Problems problems) {
        Set<String> seen = new HashSet<>();
        long total = 0;
        int count = 0;
        boolean good = true;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > MOST_ENTRIES) {
                problems.add(new Problem(name, 0, null, null, ProblemCode.TOO_MANY_FILES.of(),
                        AllowedForm.FILES.of(MOST_ENTRIES)));
                return false;
            }
            Phrase fault = fault(entry, seen);
            if (fault != null) {
                problems.add(new Problem(name, 0, null, entry.getName(), fault, AllowedForm.ZIP_OR_WORKBOOK.of()));
                good = false;
            }
            // Two numbers below 2^63 may add up to a negative one.
            total = Math.min(Long.MAX_VALUE / 2, total + Math.min(Long.MAX_VALUE / 4, Math.max(0, entry.getSize())));
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), entry);
            }
        }
        if (total > mostBytes || total > SMALL && total / MOST_RATIO > packed) {
            problems.add(new Problem(name, 0, null, null, ProblemCode.UNPACKED_TOO_LARGE.of(total),
                    total > mostBytes ? AllowedForm.BYTES.of(mostBytes) : AllowedForm.TIMES_ZIP.of(MOST_RATIO)));
            return false;
        }
        return good;
    }

    private static Phrase fault(ZipArchiveEntry entry, Set<String> seen) {
        String name = entry.getName();
        String raw = new String(entry.getRawName(), StandardCharsets.UTF_8);
        if (raw.indexOf('\ufffd') >= 0 && entry.getNameSource() != ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return ProblemCode.NAME_NOT_UTF_8.of();
        }
        Phrase unprintable = Unprintable.in(name, false);
        if (unprintable != null) {
            return ProblemCode.NAME_UNREADABLE.of(unprintable);
        }
        // The library makes slashes of some backslashes, so the raw name is asked.
        if (name.startsWith("/") || raw.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..")) {
            return ProblemCode.NAME_LEADS_OUT.of();
        }
        if (!seen.add(CellText.normalised(name).toLowerCase(Locale.ROOT))) {
            return ProblemCode.NAME_REPEATED.of();
        }
        if (entry.isUnixSymlink()) {
            return ProblemCode.LINK.of();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ProblemCode.ENCRYPTED.of();
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            return ProblemCode.UNKNOWN_COMPRESSION.of();
        }
        if (ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return ProblemCode.ARCHIVE_WITHIN.of();
        }
        return null;
    }
}
