package vn.minhbach.portal.frame;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What is said where there can be no page, in whichever language: a line in each. */
public final class ErrorText {

    public static final String TYPE = "text/plain;charset=UTF-8";

    private ErrorText() {
    }

    public static String of(Function<ErrorWording, String> words) {
        return Stream.of("vi", "en")
                .map(tag -> words.apply(MessageBundles.get(ErrorWording.class, Localized.Literal.of(tag))))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
