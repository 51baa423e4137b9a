package vn.minhbach.publishing.redaction;

/** That nothing was taken out, and why, in words that do not repeat it. */
public class RedactionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    RedactionRefused(String message) {
        super(message);
    }
}
