package vn.minhbach.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, as Debian installs it, with its ChromeDriver. Where they are missing the tests are skipped. */
final class Browser {

    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Browser() {
    }

    /**
     * @param language what the browser prefers
     */
    static ChromeDriver open(int width, int height, String language) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        boolean there = chromium.isPresent() && driver.isPresent();
        if (!there && Boolean.parseBoolean(System.getenv("MINHBACH_BROWSER_REQUIRED"))) {
            throw new AssertionError("Chromium and ChromeDriver are required here, and one of them is not on the path");
        }
        Assumptions.assumeTrue(there, "no Chromium or no ChromeDriver on the path");
        ChromeOptions options = new ChromeOptions().setBinary(chromium.orElseThrow()).addArguments(FLAGS);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        // Chromium keeps desktop windows at 500 pixels and more: a phone is narrower.
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 1.0)));
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(), options);
        browser.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        return browser;
    }

    private static Optional<File> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).map(Path::toFile).findFirst();
    }
}
