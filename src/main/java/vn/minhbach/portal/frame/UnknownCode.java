package vn.minhbach.portal.frame;

import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.ws.rs.NotFoundException;

/** Nothing that stands in the snapshot has that code. */
public class UnknownCode extends NotFoundException {

    private static final long serialVersionUID = 1;

    public final String code;
    /** The day in view by which no source had spoken of what has the code; null where nothing has it. */
    public final LocalDate unsaidBy;

    private UnknownCode(String code, LocalDate unsaidBy) {
        super(code);
        this.code = code;
        this.unsaidBy = unsaidBy;
    }

    public static Supplier<UnknownCode> of(String code) {
        return () -> new UnknownCode(code, null);
    }

    /** Something has the code, but no source had spoken of it by the day. */
    public static UnknownCode unsaid(String code, LocalDate day) {
        return new UnknownCode(code, day);
    }

    /** The code, unless it cannot be one; such texts are never asked of the database. */
    static String checked(String code) {
        if (!QueryParameters.isCode(code)) {
            throw new UnknownCode(code, null);
        }
        return code;
    }
}
