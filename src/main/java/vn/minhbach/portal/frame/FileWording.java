package vn.minhbach.portal.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where lists can be taken away. The words are in {@code portal/messages/take_*.properties}. */
@MessageBundle(value = "take", locale = "vi")
public interface FileWording {

    @Message
    String download();

    @Message
    String statements();
}
