package vn.minhbach.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openqa.selenium.support.ui.FluentWait;

/** A ChromeDriver, which starts a Chromium where it is asked to. */
final class ChromeDriverProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int ATTEMPTS = 5;
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

    private final Path folder;
    private Process process;

    /** @param folder for what it and the browser write */
    ChromeDriverProcess(Path folder) {
        this.folder = folder;
    }

    static Optional<File> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(each -> Path.of(each, program))
                .filter(Files::isExecutable).map(Path::toFile).findFirst();
    }

    /**
     * The address of a driver that runs. It takes a free port itself, as one that is looked for beforehand may be taken
     * by then; but it takes it for IPv4 and then wants the same for IPv6, and exits where another program came in
     * between.
     */
    URL start(File chromedriver) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            ProcessBuilder builder = new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true)
                    .redirectOutput(log());
            builder.environment().put("TMPDIR", folder.toString());
            process = builder.start();
            Optional<Matcher> started = new FluentWait<>(process).withTimeout(PATIENCE).pollingEvery(PAUSE)
                    .withMessage(() -> "ChromeDriver did not start; it said: " + said()).until(running -> {
                        // Asked first, so that all is said by the time that is read.
                        boolean ended = !running.isAlive();
                        Matcher line = STARTED.matcher(said());
                        return line.find() ? Optional.of(line) : ended ? Optional.empty() : null;
                    });
            if (started.isPresent()) {
                return URI.create("http://localhost:" + started.get().group(1)).toURL();
            }
        }
        throw new IllegalStateException("ChromeDriver ended " + ATTEMPTS + " times; at last it said: " + said());
    }

    private String said() {
        try {
            return Files.readString(log().toPath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private File log() {
        return folder.resolve("chromedriver.log").toFile();
    }

    /** Whatever state the browser is in, nothing of it outlives the test. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
