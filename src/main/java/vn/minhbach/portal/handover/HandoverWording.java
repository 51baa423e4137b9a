package vn.minhbach.portal.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of handovers. The words are in {@code portal/messages/handover_*.properties}. */
@MessageBundle(value = "handover", locale = "vi")
public interface HandoverWording {

    @Message
    String way();

    @Message
    String wayIntro();

    @Message
    String stated();

    @Message
    String from(String day);

    @Message
    String keepsPlace();

    @Message
    String saidBy(String publishers);

    @Message
    String handedOver();

    @Message
    String handedOverIntro();

    @Message
    String to();

    @Message
    String received();

    @Message
    String ofSource();
}
