package vn.minhbach.portal.frame;

import jakarta.ws.rs.NotFoundException;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What is wrong with a request, in a sentence: what programs are told where people are shown a page. */
public final class ErrorDetail {

    private ErrorDetail() {
    }

    public static ErrorWording words(PageContext context) {
        return MessageBundles.get(ErrorWording.class, Localized.Literal.of(context.tag()));
    }

    public static String of(NotFoundException missing, PageContext context) {
        ErrorWording words = words(context);
        return missing instanceof UnknownRelease unknown ? words.noRelease(unknown.number)
                : missing instanceof UnknownCode unknown && unknown.unsaidBy != null
                        ? words.unsaid(unknown.code, context.day(unknown.unsaidBy))
                : words.nothingHas() + " " + (missing instanceof UnknownCode unknown ? unknown.code : context.path());
    }

    public static String of(BadParameter bad, PageContext context) {
        ErrorWording words = words(context);
        return words.badValue() + " " + bad.getMessage()
                + (bad.allowed.isEmpty() ? ". " + words.codeForm()
                        : ". " + words.allowed() + " " + String.join(", ", bad.allowed));
    }
}
