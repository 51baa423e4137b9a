package vn.minhbach.publishing.access;

/** Someone may not do what they tried; the message says who and why. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotAllowed(String message) {
        super(message);
    }
}
