package vn.minhbach.portal.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a page is sent to others. The words are in {@code portal/messages/share_*.properties}. */
@MessageBundle(value = "share", locale = "vi")
public interface ShareWording {

    @Message
    String share();

    @Message
    String title();

    @Message
    String lede();

    @Message
    String address();

    @Message
    String permanent();

    @Message
    String permanentHow();

    @Message
    String howToCopy();

    @Message
    String copy();

    @Message
    String sendBy();

    @Message
    String mail();

    @Message
    String embed();

    @Message
    String embedHow();

    @Message
    String back();

    @Message
    String covered(String from, String to);
}
