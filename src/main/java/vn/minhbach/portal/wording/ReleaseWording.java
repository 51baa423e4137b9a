package vn.minhbach.portal.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of releases. The words are in {@code portal/messages/release_*.properties}. */
@MessageBundle(value = "release", locale = "vi")
public interface ReleaseWording {

    @Message
    String listIntro();

    @Message
    String description(String number, String title);

    @Message
    String counts(String added, String changed, String withdrawn);

    @Message
    String reason();

    @Message
    String noReason();

    @Message
    String seeAsOf(String number);

    @Message
    String none();

    @Message
    String dataset();

    @Message
    String publisher();

    @Message
    String time();

    @Message
    String rows();

    @Message
    String changes();

    @Message
    String noChanges();

    @Message
    String column();

    @Message
    String before();

    @Message
    String after();

    @Message
    String empty();
}
