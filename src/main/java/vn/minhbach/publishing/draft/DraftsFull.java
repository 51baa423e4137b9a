package vn.minhbach.publishing.draft;

/** So many drafts of a publisher wait, or such large ones, that no other is kept until one of them ends. */
public class DraftsFull extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Of one publisher. */
    public final long most;
    /** Of all of them. */
    public final long mebibytes;

    DraftsFull(long most, long bytes) {
        super("At most " + most + " drafts of a publisher wait, of " + (bytes >> 20)
                + " MiB in all: confirm or discard one first.", null, false, false);
        this.most = most;
        this.mebibytes = bytes >> 20;
    }
}
