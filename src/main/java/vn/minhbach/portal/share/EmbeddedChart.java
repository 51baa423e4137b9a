package vn.minhbach.portal.share;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The chart of a page, as others show it within theirs.
 *
 * @param address of the page to be framed
 */
record EmbeddedChart(String address) {

    static final int WIDTH = 720;
    static final int HEIGHT = 520;
    private static final Pattern PAGE = Pattern.compile("/(?:embed/|charts/)?(indicators/[a-z0-9-]+)(\\?.*)?");

    /** What another page has in it. */
    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EmbeddingCode(String address, String title, int width, int height) implements TemplateInstance {
    }

    /** Empty for a page that has no chart of its own. */
    static Optional<EmbeddedChart> of(SharedAddress shared) {
        Matcher page = PAGE.matcher(shared.page());
        return page.matches()
                ? Optional.of(new EmbeddedChart(
                        shared.base() + "/embed/" + page.group(1) + (page.group(2) == null ? "" : page.group(2))))
                : Optional.empty();
    }

    String code(String title) {
        return code(title, WIDTH, HEIGHT);
    }

    String code(String title, int width, int height) {
        return new EmbeddingCode(address, title, width, height).render().strip();
    }
}
