package vn.minhbach.http;

import java.util.stream.Stream;

/** In which other forms a door has what a page shows. Each door that has any tells so itself. */
public interface Alternates {

    /**
     * One of them.
     *
     * @param title what people call the form
     * @param type its media type
     * @param address a path, with or without parameters of its own
     * @param narrowed whether the parameters that narrow the page narrow it likewise
     * @param timeless whether it is of all time, whatever release is in view
     */
    record Alternate(String title, String type, String address, boolean narrowed, boolean timeless) {
    }

    /** @param page the path of its address */
    Stream<Alternate> of(String page);
}
