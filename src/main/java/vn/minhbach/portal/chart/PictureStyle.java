package vn.minhbach.portal.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/**
 * What a picture that stands alone looks like, in light and in the dark: the rules of {@code portal/app/chart.css} with
 * the portal's colours.
 */
@TemplateExtension(namespace = "chart")
public final class PictureStyle {

    private static final String COLOURS = """
            :root{color-scheme:light dark;--ground:#fcfbf8;--ink:#191f22;--muted:#555c60;--line:#dcd8ce;--accent:#0a5868;--bar-negative:#9a1c1c}\
            @media(prefers-color-scheme:dark){:root{--ground:#12181a;--ink:#e9ecea;--muted:#aab4b6;--line:#364145;--accent:#86d2df;--bar-negative:#e0746a}}""";
    private static final String STYLE = COLOURS + rules();

    private PictureStyle() {
    }

    static RawString style() {
        return new RawString(STYLE);
    }

    /** By which a content security policy knows it. */
    static String hash() {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Without comments and line breaks, and what only pages need. */
    private static String rules() {
        try (InputStream in = PictureStyle.class.getResourceAsStream("/app/chart.css")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(0, all.indexOf("/* On a page")).replaceAll("/\\*.*?\\*/", "")
                    .replaceAll("\\s*\\n\\s*", "").replace(": ", ":").replace("; }", "}").replace(" { ", "{");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
