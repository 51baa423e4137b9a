package vn.minhbach.running;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The passwords of the embedded PostgreSQL, of 256 random bits each, in a file that only the account of the server may read.
 *
 * @param fresh whether they were made just now, so that the database does not know them
 */
record DatabasePasswords(String superuser, String application, boolean fresh) {

    private static final String FILE = "database-passwords";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those of a folder, made where there are none. */
    static DatabasePasswords in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            DatabasePasswords made = new DatabasePasswords(random(), random(), true);
            // Whole or not at all: a start that is cut short leaves none.
            Path written = folder.resolve(FILE + ".new");
            Files.deleteIfExists(written);
            PrivateFiles.create(written);
            Files.writeString(written, List.of(EmbeddedDatabase.SUPERUSER + "=" + made.superuser, EmbeddedDatabase.USER + "=" + made.application)
                    .stream().collect(Collectors.joining("\n", "", "\n")));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            return made;
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (AccessDeniedException another) {
            throw new IOException("Only the account that the server runs as may use its database: " + file.toAbsolutePath() + " cannot be read", another);
        }
        return new DatabasePasswords(kept.getProperty(EmbeddedDatabase.SUPERUSER), kept.getProperty(EmbeddedDatabase.USER), false);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
