package vn.minhbach.report.owntable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/**
 * How answers name how a project stands: {@code STATUS.IN_PROGRESS}, {@code STAGE.ACCEPTED}, or that it is a mere note.
 */
public final class OwnStates {

    private static final String STATUS = "STATUS.";
    private static final String STAGE = "STAGE.";

    /** All of them. */
    public static final List<String> ALL = Stream
            .of(Arrays.stream(Status.values()).map(OwnStates::of), Arrays.stream(Stage.values()).map(OwnStates::of),
                    Stream.of(Choices.NOTE))
            .flatMap(each -> each).toList();

    private OwnStates() {
    }

    static String of(Status status) {
        return STATUS + status.name();
    }

    static String of(Stage stage) {
        return STAGE + stage.name();
    }

    static boolean isOne(String name) {
        return name != null && ALL.contains(name);
    }

    /** Null where it is none. */
    public static Status status(String name) {
        return name != null && name.startsWith(STATUS) ? Status.valueOf(name.substring(STATUS.length())) : null;
    }

    /** Null where it is none. */
    public static Stage stage(String name) {
        return name != null && name.startsWith(STAGE) ? Stage.valueOf(name.substring(STAGE.length())) : null;
    }
}
