package vn.minhbach.portal.chart;

import java.util.Arrays;
import java.util.Optional;

/** What a picture is to be had as. */
public enum PictureForm {

    SVG("svg", "image/svg+xml"), PNG("png", "image/png");

    final String suffix;
    final String type;

    PictureForm(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    static Optional<PictureForm> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
    }
}
