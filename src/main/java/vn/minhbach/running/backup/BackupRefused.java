package vn.minhbach.running.backup;

/** A backup is not made, or not restored, and nothing was touched; the message says why, in a sentence. */
final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }
}
