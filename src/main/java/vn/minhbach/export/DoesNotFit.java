package vn.minhbach.export;

import java.io.IOException;

/** Thrown where a dataset is larger than a form of file can hold; the message says which form can. */
class DoesNotFit extends IOException {

    private static final long serialVersionUID = 1;

    DoesNotFit(String message) {
        super(message);
    }
}
