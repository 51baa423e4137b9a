package vn.minhbach.running;

import java.util.regex.Pattern;

/** What commands say, as tests compare it. */
public final class SaidByCommand {

    private static final Pattern STEP = Pattern.compile("^ *\\d+\\.\\d s {2}.*\\R", Pattern.MULTILINE);

    private SaidByCommand() {
    }

    /** Without the steps that a command tells of when it takes longer than some seconds, as on a busy machine. */
    public static String withoutSteps(String said) {
        return STEP.matcher(said).replaceAll("");
    }
}
