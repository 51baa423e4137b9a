package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfigBuilder;

import vn.minhbach.http.UnencodedAddress;

/**
 * Where the program begins. Without a database configured it opens the embedded one, before Quarkus starts and asks for
 * one; a configuration source could not do that, as it would be asked at build time already.
 */
@QuarkusMain
public class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    /** What {@code MINHBACH_DATA_DIR} sets; unset, {@code ./data}. */
    private static final String DATA_DIR = "minhbach.data-dir";

    /** In seconds, for requests that are still being answered. */
    private static final int PATIENCE = 30;

    public static void main(String... args) {
        System.setProperty(UnencodedAddress.TAKEN, "true");
        if (args.length > 0) {
            // A command runs beside a server: it must not take the server's port, nor talk over its own answer.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("quarkus.log.level", "ERROR");
        }
        Config config = new SmallRyeConfigBuilder().addDefaultSources().build();
        boolean server = args.length == 0;
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isPresent()) {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                // Also each later start on the embedded database of the first. An exit handler would end the program with a change.
                Quarkus.run(Application.class, args);
                return;
            }
            if (server) {
                keepTemporaryFilesIn(null);
            }
            Quarkus.run(Application.class, Main::exit, args);
            return;
        }
        Path folder = Path.of(config.getOptionalValue(DATA_DIR, String.class).orElse("data"));
        if (server) {
            keepTemporaryFilesIn(folder);
        }
        CompletableFuture<EmbeddedDatabase> opening = CompletableFuture.supplyAsync(() -> open(folder, server));
        initialise();
        EmbeddedDatabase database = opening.join();
        database.settings().forEach(System::setProperty);
        Optional.ofNullable(database.notice()).ifPresent(notice -> System.setProperty(Application.NOTICE, notice));
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // The application stops and starts with every change there; the database stays until the program ends.
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            Quarkus.run(Application.class, args);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(stopped, database), "end of the database"));
        Quarkus.run(Application.class, (exitCode, failure) -> {
            stopped.countDown();
            database.close();
            exit(exitCode, failure);
        }, args);
    }

    /**
     * What Quarkus does before it asks for a database: half of its start, in which PostgreSQL starts as well. What
     * fails here fails once more, and is told, when Quarkus is run.
     */
    private static void initialise() {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        try {
            Class.forName(io.quarkus.runtime.Application.APP_CLASS_NAME, true,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError failed) {
            LOG.debug("Quarkus was not initialised", failed);
        }
    }

    /** When it is told to end, the virtual machine waits for its hooks, and not for Quarkus' exit handler. */
    private static void closeAfter(CountDownLatch stopped, EmbeddedDatabase database) {
        try {
            stopped.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static void keepTemporaryFilesIn(Path folder) {
        try {
            TemporaryFiles.keepIn(folder);
        } catch (IOException failed) {
            exit(1, new UncheckedIOException("There is no folder for temporary files", failed));
        }
    }

    private static EmbeddedDatabase open(Path folder, boolean server) {
        try {
            return server ? EmbeddedDatabase.serve(folder) : EmbeddedDatabase.open(folder);
        } catch (IllegalStateException | UncheckedIOException | OutOfMemoryError failed) {
            exit(1, failed);
            throw failed;
        }
    }

    /** Quarkus leaves it to its exit handler to say why it did not start. */
    private static void exit(int exitCode, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            System.err.println((cause == failure ? "Minh Bach did not start: " : "  because: ") + cause.getMessage());
        }
        System.exit(exitCode);
    }
}
