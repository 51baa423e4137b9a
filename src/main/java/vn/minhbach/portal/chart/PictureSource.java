package vn.minhbach.portal.chart;

import java.util.Locale;

import io.quarkus.qute.TemplateInstance;

import vn.minhbach.portal.frame.PageContext;

/** Makes pictures that are had as files; each kind is a bean of this type. */
public interface PictureSource {

    /** @param page the address without its suffix */
    boolean has(String page, PictureForm form);

    /**
     * @param svg with its width and height
     * @param scale dots for each of its pixels, where it is made of dots
     */
    record Picture(String svg, double scale) {

        /** Dots for each pixel, as screens have them. */
        public static final double SHARP = 2;

        /**
         * @param drawn the template with what it draws; of pictures that may stand in pages too, this one stands alone
         */
        public static Picture alone(TemplateInstance drawn, PageContext context, double scale) {
            return new Picture(drawn.data("id", "p").data("alone", true).setLocale(Locale.forLanguageTag(context.tag()))
                    .render().strip(), scale);
        }
    }

    /**
     * Draws one.
     *
     * @throws jakarta.ws.rs.NotFoundException where nothing has the code, or there is nothing to draw
     * @throws vn.minhbach.portal.frame.BadParameter where a parameter means nothing
     */
    Picture picture(String page, PageContext context);
}
