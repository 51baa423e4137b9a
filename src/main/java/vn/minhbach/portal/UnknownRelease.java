package vn.minhbach.portal;

import jakarta.ws.rs.NotFoundException;

/** There is no release of that number. */
class UnknownRelease extends NotFoundException {

    private static final long serialVersionUID = 1;

    final String number;

    UnknownRelease(String number) {
        super("release " + number);
        this.number = number;
    }
}
