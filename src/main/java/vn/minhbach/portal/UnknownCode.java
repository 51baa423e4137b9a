package vn.minhbach.portal;

import java.util.function.Supplier;

import jakarta.ws.rs.NotFoundException;

/** Nothing that stands in the snapshot has that code. */
class UnknownCode extends NotFoundException {

    private static final long serialVersionUID = 1;

    final String code;

    private UnknownCode(String code) {
        super(code);
        this.code = code;
    }

    static Supplier<UnknownCode> of(String code) {
        return () -> new UnknownCode(code);
    }

    /** The code, unless it cannot be one; such texts are never asked of the database. */
    static String checked(String code) {
        if (!Query.isCode(code)) {
            throw new UnknownCode(code);
        }
        return code;
    }
}
