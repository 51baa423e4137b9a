package vn.minhbach.portal.frame;

/** A request of a page that cannot be read; the page in its place says why. */
public class FaultyRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    public final RequestFault fault;

    public FaultyRequest(RequestFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }
}
