package vn.minhbach.portal.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** Runs programs that may not be there. */
final class Program {

    private Program() {
    }

    /** What it prints when it is given a script of that name; it must end well. */
    static String run(Path folder, String program, String name, String script)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere(program), "there is no " + program + " on the path");
        Path file = Files.writeString(folder.resolve(name), script);
        Path errors = folder.resolve(name + ".errors");
        Process process = new ProcessBuilder(program, file.toString()).redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> printed + read(errors)).isZero();
        return printed;
    }

    static boolean isThere(String program) {
        return program.startsWith("/") ? Files.isExecutable(Path.of(program))
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
