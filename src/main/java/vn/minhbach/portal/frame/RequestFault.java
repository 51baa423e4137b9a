package vn.minhbach.portal.frame;

/** What may be wrong with a request itself, whatever it asks for; the pages have words for each. */
public enum RequestFault {

    /** The body is not the form that its headers say. */
    FORM(400),
    /** Nothing is sent to that address, or not so. */
    METHOD(405),
    /** The page is not to be had in the format that was asked for. */
    FORMAT(406),
    /** More was sent than is read. */
    TOO_LARGE(413),
    /** What was sent is of a kind that is not read there. */
    KIND(415);

    public final int status;

    RequestFault(int status) {
        this.status = status;
    }

    /** Null for a status that is none of these. */
    public static RequestFault of(int status) {
        for (RequestFault fault : values()) {
            if (fault.status == status) {
                return fault;
            }
        }
        return null;
    }
}
