package vn.minhbach.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * A real Chromium, as Debian installs it, driven by its ChromeDriver. Where they are missing the tests are skipped,
 * unless {@code MINHBACH_BROWSER_REQUIRED} is true.
 *
 * <p>What leads to another page waits for that page to come, not for the old one to go: drivers do not agree on what
 * they say of an element whose page is being replaced. Meanwhile a driver may fail in ways that pass, and is asked
 * again. What the page shows when it is there is looked at once.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /**
     * A page as it is now.
     *
     * @param began when its loading began, which tells it from every other page, also from one of the same address
     * @param whole whether all of it has come
     */
    private record Document(Object began, boolean whole, String address) {
    }

    private final Path folder;
    private final ChromeDriverProcess driver;
    private URL address;
    private RemoteWebDriver session;

    private Browser() throws IOException {
        folder = Files.createTempDirectory("minh-bach-browser");
        driver = new ChromeDriverProcess(folder);
    }

    /**
     * @param width in pixels, as {@code height}
     * @param language what the browser prefers
     */
    public static Browser open(int width, int height, String language) {
        Optional<File> chromium = ChromeDriverProcess.onPath("chromium");
        Optional<File> chromedriver = ChromeDriverProcess.onPath("chromedriver");
        boolean there = chromium.isPresent() && chromedriver.isPresent();
        if (!there && Boolean.parseBoolean(System.getenv("MINHBACH_BROWSER_REQUIRED"))) {
            throw new AssertionError("Chromium and ChromeDriver are required here, and one of them is not on the path");
        }
        Assumptions.assumeTrue(there, "no Chromium or no ChromeDriver on the path");
        try {
            Browser browser = new Browser();
            try {
                browser.start(chromedriver.orElseThrow(), chromium.orElseThrow(), width, height, language);
                return browser;
            } catch (RuntimeException | Error failed) {
                browser.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void start(File chromedriver, File chromium, int width, int height, String language) throws IOException {
        // Chromium keeps desktop windows at 500 pixels and more: a phone is narrower.
        Map<String, Object> phone = Map.of("deviceMetrics",
                Map.of("width", width, "height", height, "pixelRatio", 1.0));
        List<String> flags = Stream.concat(FLAGS.stream(), Stream.of("--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + Math.max(width, 500) + "," + height)).toList();
        // Selenium's own ChromeDriver would look for the DevTools of the browser's version, which lag behind Debian's.
        address = driver.start(chromedriver);
        session = new RemoteWebDriver(address,
                new ImmutableCapabilities("browserName", "chrome", "acceptInsecureCerts", true,
                        "goog:chromeOptions",
                        Map.of("binary", chromium.toString(), "args", flags, "mobileEmulation", phone,
                                "prefs", Map.of("intl.accept_languages", language))),
                false);
    }

    /** Opens an address, and waits until its page has come. */
    public void go(String address) {
        follow(() -> session.get(address));
    }

    /** Presses what leads to another page or to another part of this one, and waits until it has come. */
    public void press(By button) {
        press(find(button));
    }

    /** As {@link #press(By)}. */
    public void press(WebElement button) {
        String href = ask("the link", browser -> Optional.ofNullable(button.getDomAttribute("href"))).orElse("");
        if (href.startsWith("#")) {
            button.click();
            ask("the part " + href, browser -> document().address().endsWith(href));
        } else {
            follow(button::click);
        }
    }

    /** Does what leads to another page, once, and waits until that has come. */
    public void follow(Runnable action) {
        Object left = ask("the page that is left", browser -> document()).began();
        String said = "";
        try {
            action.run();
        } catch (WebDriverException met) {
            if (!passes(met)) {
                throw met;
            }
            // It may have been done all the same, and must not be done twice.
            said = ", after " + met.getRawMessage();
        }
        ask("another page" + said, browser -> {
            Document now = document();
            return now.whole() && !now.began().equals(left);
        });
    }

    /** Waits until the page of this address has come, by whichever way. */
    public void awaitAddress(String address) {
        ask("the page " + address, browser -> {
            Document now = document();
            return now.whole() && now.address().equals(address);
        });
    }

    private Document document() {
        List<?> now = (List<?>) session
                .executeScript("return [performance.timeOrigin, document.readyState, location.href]");
        return new Document(now.get(0), "complete".equals(now.get(1)), (String) now.get(2));
    }

    /** The first element of the page that is like this; fails where there is none. */
    public WebElement find(By like) {
        return ask("the element " + like, browser -> browser.findElement(like));
    }

    public List<WebElement> findAll(By like) {
        return ask("the elements " + like, browser -> browser.findElements(like));
    }

    /** What one reads in the first element that is like this. */
    public String text(By like) {
        return ask("the text of " + like, browser -> browser.findElement(like).getText());
    }

    public String address() {
        return ask("the address", browser -> document()).address();
    }

    /** What the script returns in the page, which must not be null. */
    public Object run(String script) {
        return ask(script, browser -> browser.executeScript(script));
    }

    /** What an asynchronous script hands over at last, as JSON can hold it. */
    public Object await(String script) {
        session.manage().timeouts().scriptTimeout(PATIENCE);
        return session.executeAsyncScript(script);
    }

    /**
     * What DevTools can change of the browser, such as {@code Emulation.setEmulatedMedia}.
     *
     * @param parameters as JSON
     */
    public void tell(String command, String parameters) {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(address + "/session/" + session.getSessionId() + "/goog/cdp/execute"))
                .timeout(PATIENCE).POST(HttpRequest.BodyPublishers
                        .ofString("{\"cmd\":\"" + command + "\",\"params\":" + parameters + "}"))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request,
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(command + ": " + answer.body());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The window from now on. */
    public void resize(int width, int height) {
        tell("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":" + height
                + ",\"deviceScaleFactor\":1,\"mobile\":" + (width < 600) + "}");
    }

    /** Whether people have their browser show pages light on dark. */
    public void prefersDark(boolean dark) {
        tell("Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (dark ? "dark" : "light") + "\"}]}");
    }

    /**
     * Whether scripts of pages are let through; they are all files. The driver itself needs a browser that runs its
     * own.
     */
    public void runsScripts(boolean runs) {
        tell("Network.enable", "{}");
        tell("Network.setBlockedURLs", "{\"urls\":" + (runs ? "[]" : "[\"*.js\", \"*.js?*\"]") + "}");
    }

    /** Keeps a picture of what is seen in the window, among what the build made. */
    public void picture(String name) {
        try {
            Path kept = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(kept.getParent());
            Files.write(kept, session.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** In pixels, what lies outside the window included. */
    public long width() {
        return (Long) run("return document.documentElement.scrollWidth");
    }

    /** The answer, as soon as there is one that is neither null nor false. */
    private <T> T ask(String what, Function<RemoteWebDriver, T> question) {
        WebDriverException[] last = new WebDriverException[1];
        return new FluentWait<>(session).withTimeout(PATIENCE).pollingEvery(PAUSE)
                .withMessage(() -> what + (last[0] == null ? "" : "; the driver said: " + last[0].getRawMessage()))
                .until(browser -> {
                    try {
                        return question.apply(browser);
                    } catch (WebDriverException met) {
                        if (!passes(met)) {
                            throw met;
                        }
                        last[0] = met;
                        return null;
                    }
                });
    }

    /**
     * Whether the driver failed, rather than found the page to be another than was expected: its "unknown error" is of
     * the plain class, as for a node that went while it was looked at.
     */
    private static boolean passes(WebDriverException met) {
        return met.getClass() == WebDriverException.class || met instanceof StaleElementReferenceException
                || met instanceof JavascriptException;
    }

    @Override
    public void close() {
        try {
            if (session != null) {
                session.quit();
            }
        } finally {
            driver.close();
            FileUtils.deleteQuietly(folder.toFile());
        }
    }
}
