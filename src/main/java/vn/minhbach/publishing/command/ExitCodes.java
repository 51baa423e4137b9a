package vn.minhbach.publishing.command;

import picocli.CommandLine.ExitCode;

/** What commands tell the shell. */
public final class ExitCodes {

    public static final int OK = ExitCode.OK;
    /** The dataset was refused, or what was to be verified is not so. */
    public static final int REFUSED = 1;
    /** The arguments make no sense, or what they name is not there. */
    public static final int USAGE = ExitCode.USAGE;
    /** The database failed. */
    public static final int FAILED = 3;

    private ExitCodes() {
    }
}
