package vn.minhbach.portal.chart;

import vn.minhbach.portal.frame.PageContext;

/** Makes pictures that are had as files; each kind is a bean of this type. */
public interface PictureSource {

    /** @param page the address without its suffix */
    boolean has(String page, PictureForm form);

    /** @param svg with its width and height @param scale dots for each of its pixels, where it is made of dots */
    record Picture(String svg, double scale) {
    }

    /**
     * Draws one.
     *
     * @throws jakarta.ws.rs.NotFoundException where nothing has the code, or there is nothing to draw
     * @throws vn.minhbach.portal.frame.BadParameter where a parameter means nothing
     */
    Picture picture(String page, PageContext context);
}
