package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.portal.PageKinds;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * That no page keeps anybody out: axe finds nothing against WCAG 2.2, level AA, on any kind of page, and nothing is
 * wider than a phone.
 */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class AccessibilityTest {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations']})
              .then(found => done(found.violations.map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))), failed => done([String(failed)]))""";

    @TestHTTPResource("/")
    URL portal;

    @Test
    void nothingKeepsAnybodyOut() throws IOException {
        String axe;
        try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.open(360, 740, "vi")) {
            for (Map.Entry<Integer, Boolean> each : Map.of(360, true, 1280, false).entrySet()) {
                browser.resize(each.getKey(), 740);
                browser.prefersDark(each.getValue());
                for (String page : PageKinds.all().toList()) {
                    browser.go(URI.create(portal.toString()).resolve(page).toString());
                    if (browser.width() > each.getKey()) {
                        found.add(page + " is " + browser.width() + " pixels wide on " + each.getKey());
                    }
                    browser.run(axe + "; return true");
                    ((List<?>) browser.await(RUN)).forEach(fault -> found.add(page + " (" + each + "): " + fault));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
