package vn.minhbach.portal;

/** A request of a page that cannot be read; the page in its place says why. */
public class FaultyRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    final Fault fault;

    public FaultyRequest(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }
}
