package vn.minhbach.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An empty PostgreSQL and a streaming replica of it. */
record ReplicatedDatabase(Path folder, EmbeddedDatabase primary, EmbeddedDatabase replica) implements AutoCloseable {

    /** As a copy of a stopped one is as good as a base backup. */
    static ReplicatedDatabase open(Path folder) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("primary"));
        int port = Integer.parseInt(url(database).replaceFirst(".*:(\\d+)/.*", "$1"));
        database.close();
        Path replica = folder.resolve("replica");
        copy(folder.resolve("primary/postgres"), Files.createDirectories(replica).resolve("postgres"));
        copy(folder.resolve("primary/database-passwords"), replica.resolve("database-passwords"));
        Files.createFile(replica.resolve("postgres/standby.signal"));
        Files.writeString(replica.resolve("postgres/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'%n"
                        .formatted(port, EmbeddedDatabase.SUPERUSER,
                                DatabasePasswords.in(folder.resolve("primary")).superuser()),
                StandardOpenOption.APPEND);
        return new ReplicatedDatabase(folder, EmbeddedDatabase.open(folder.resolve("primary"), port),
                EmbeddedDatabase.open(replica));
    }

    /** Who alone may hold a replica back. */
    Connection superuserOfReplica() throws IOException, SQLException {
        return DriverManager.getConnection(url(replica), EmbeddedDatabase.SUPERUSER,
                DatabasePasswords.in(folder.resolve("replica")).superuser());
    }

    static String url(EmbeddedDatabase database) {
        return database.settings().get("quarkus.datasource.jdbc.url");
    }

    /** As an instance on it is configured. */
    static void configure(EmbeddedDatabase database, Map<String, String> environment) {
        database.settings()
                .forEach((name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    }

    /** With who may read it: PostgreSQL insists. */
    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.toList();
        }
        for (Path each : files) {
            Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Override
    public void close() {
        replica.close();
        primary.close();
    }
}
