package vn.minhbach.dataset;

import java.io.IOException;

/** What a publisher handed over cannot be read, or not from here on: a matter for the report, not a failure of ours. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Phrase fault;
    private final transient Phrase allowed;

    /**
     * @param line where, 0 for the file as a whole
     * @param fault what is wrong
     * @param allowed what may stand there; null where the fault says it all
     */
    Unreadable(long line, ProblemCode fault, Phrase allowed) {
        this(line, fault.of(), allowed);
    }

    Unreadable(long line, Phrase fault, Phrase allowed) {
        super(fault.key());
        this.line = line;
        this.fault = fault;
        this.allowed = allowed;
    }

    /** As the report says it of a file. */
    Problem in(String file) {
        return new Problem(file, line, null, null, fault, allowed);
    }
}
