package vn.minhbach.running;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Serves until it is stopped, or carries out the command that its arguments name. */
public class Application implements QuarkusApplication {

    /** In UTF-8 whatever the terminal's locale: a POSIX locale would make question marks of Vietnamese. */
    private final PrintWriter out = utf8(FileDescriptor.out);
    private final PrintWriter err = utf8(FileDescriptor.err);
    private final Commands commands;
    private final int port;

    Application(Commands commands, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.commands = commands;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        if (args.length > 0) {
            return commands.line().setOut(out).setErr(err).execute(args);
        }
        out.println("Minh Bạch: http://localhost:" + port + " (portal), http://localhost:" + port + "/graphiql (GraphQL console)");
        Quarkus.waitForExit();
        return 0;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
