package vn.minhbach.running;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

import vn.minhbach.publishing.PublishCommand;

/** Serves until it is stopped, or carries out the command that its arguments name. */
public class Application implements QuarkusApplication {

    private static final int USAGE = 2;

    /** In UTF-8 whatever the terminal's locale: a POSIX locale would make question marks of Vietnamese. */
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PublishCommand publish;
    private final int port;

    Application(PublishCommand publish, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.publish = publish;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            out.println("Minh Bạch: http://localhost:" + port + " (portal), http://localhost:" + port + "/graphiql (GraphQL console)");
            Quarkus.waitForExit();
            return 0;
        }
        List<String> arguments = List.of(args).subList(1, args.length);
        if (args[0].equals("publish")) {
            return publish.run(arguments, out);
        }
        out.println("Unknown command " + args[0] + ". Commands: publish. Without one, the server starts.");
        return USAGE;
    }
}
