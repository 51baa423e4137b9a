package vn.minhbach.desk;

/** Nobody is signed in, or no longer. */
class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SignInNeeded() {
        super("Nobody is signed in", null, false, false);
    }
}
