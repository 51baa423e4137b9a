package vn.minhbach.portal.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said in place of a page. The words are in {@code portal/messages/error_*.properties}. */
@MessageBundle(value = "error", locale = "vi")
public interface ErrorWording {

    @Message
    String notFound();

    @Message
    String noRelease(String number);

    @Message
    String latestRelease();

    @Message
    String nothingHas();

    @Message
    String unsaid(String code, String day);

    @Message
    String unsaidRule();

    @Message
    String perhaps();

    @Message
    String atPresent();

    @Message
    String similar();

    @Message
    String home();

    @Message
    String starting();

    @Message
    String overloaded();

    @Message
    String badRequest();

    @Message
    String badValue();

    @Message
    String allowed();

    @Message
    String codeForm();

    @Message
    String withoutParameters();

    @Message
    String fault(RequestFault value);

    @Message
    String faultHow(RequestFault value);
}
