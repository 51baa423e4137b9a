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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The passwords of the embedded PostgreSQL, of 256 random bits each, in a file that only the account of the server may
 * read.
 *
 * @param ofRoles by the name of the role
 * @param fresh whether the superuser's was made just now, so that the database does not know it
 */
record DatabasePasswords(Map<String, String> ofRoles, boolean fresh) {

    private static final String FILE = "database-passwords";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> ROLES = List.of(EmbeddedDatabase.SUPERUSER, EmbeddedDatabase.OWNER,
            EmbeddedDatabase.WRITER, EmbeddedDatabase.READER);

    String superuser() {
        return ofRoles.get(EmbeddedDatabase.SUPERUSER);
    }

    /** Those of a folder; what it has none for, as what an earlier version made, is given one. */
    static DatabasePasswords in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(in);
            } catch (AccessDeniedException another) {
                throw new IOException("Only the account that the server runs as may use its database: "
                        + file.toAbsolutePath() + " cannot be read", another);
            }
        }
        Map<String, String> passwords = new LinkedHashMap<>();
        ROLES.forEach(role -> passwords.put(role, kept.getProperty(role, random())));
        if (!kept.stringPropertyNames().containsAll(ROLES)) {
            write(passwords, file);
        }
        return new DatabasePasswords(Map.copyOf(passwords), !kept.containsKey(EmbeddedDatabase.SUPERUSER));
    }

    /** Whole or not at all: a start that is cut short leaves what was there. */
    private static void write(Map<String, String> passwords, Path file) throws IOException {
        Path written = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(written);
        PrivateFiles.create(written);
        Files.writeString(written, passwords.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n", "", "\n")));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
