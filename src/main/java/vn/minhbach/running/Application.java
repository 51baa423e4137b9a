package vn.minhbach.running;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;

import vn.minhbach.history.Histories;
import vn.minhbach.history.HistoryTooLarge;
import vn.minhbach.history.HistoryUnavailable;

/** Serves until it is stopped, or carries out the command that its arguments name. */
public class Application implements QuarkusApplication {

    /** The system property of what the operator is to know of how it was started. */
    static final String NOTICE = "minhbach.notice";
    private static final Logger LOG = Logger.getLogger(Application.class);

    /** In UTF-8 whatever the terminal's locale: a POSIX locale would make question marks of Vietnamese. */
    private final PrintWriter out = utf8(FileDescriptor.out);
    private final PrintWriter err = utf8(FileDescriptor.err);
    private final Commands commands;
    private final HttpServer server;
    private final Histories histories;

    Application(Commands commands, HttpServer server, Histories histories) {
        this.commands = commands;
        this.server = server;
        this.histories = histories;
    }

    @Override
    public int run(String... args) {
        if (args.length > 0) {
            return commands.line().setOut(out).setErr(err).execute(args);
        }
        try {
            readHistory();
        } catch (HistoryTooLarge full) {
            err.println("Minh Bach did not start: " + full.getMessage());
            return 1;
        }
        histories.follow();
        List<String> addresses = addresses();
        // After a change in development mode the ports are those of the first start, and it is not told them again.
        if (!addresses.isEmpty()) {
            out.println("Minh Bạch: " + String.join(" and ", addresses) + " (portal), " + addresses.get(0)
                    + "/graphiql (GraphQL console)");
        }
        Optional.ofNullable(System.getProperty(NOTICE)).ifPresent(LOG::warn);
        Quarkus.waitForExit();
        return 0;
    }

    /** So that who comes by the first line is answered at once. */
    private void readHistory() {
        try {
            histories.catchUp();
        } catch (HistoryTooLarge full) {
            throw full;
        } catch (HistoryUnavailable away) {
            // It is read when the database comes.
        }
    }

    /**
     * Where to look, over TLS first where that is configured; the ports are those that were taken, also where 0 was
     * asked for.
     */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (server.getSecurePort() > 0) {
            addresses.add("https://localhost:" + server.getSecurePort());
        }
        if (server.getPort() > 0) {
            addresses.add("http://localhost:" + server.getPort());
        }
        return addresses;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
