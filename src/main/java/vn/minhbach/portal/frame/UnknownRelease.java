package vn.minhbach.portal.frame;

import jakarta.ws.rs.NotFoundException;

/** There is no release of that number. */
public class UnknownRelease extends NotFoundException {

    private static final long serialVersionUID = 1;

    public final String number;

    public UnknownRelease(String number) {
        super("release " + number);
        this.number = number;
    }
}
