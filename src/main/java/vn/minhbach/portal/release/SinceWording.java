package vn.minhbach.portal.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of what changed since a day. The words are in {@code portal/messages/since_*.properties}. */
@MessageBundle(value = "since", locale = "vi")
public interface SinceWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String since();

    @Message
    String week();

    @Message
    String month();

    @Message
    String ever();

    @Message
    String sinceDay(String day);

    @Message
    String sinceRelease(String number);

    @Message
    String lastRelease();

    @Message
    String onlyOf(String name);

    @Message
    String everywhere();

    @Message
    String nothing();
}
