package vn.minhbach.portal.speaker;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of who says something. The words are in {@code portal/messages/speaker_*.properties}. */
@MessageBundle(value = "speaker", locale = "vi")
public interface SpeakerWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String exact();

    @Message
    String description(String name);

    @Message
    String statements(String number);

    @Message
    String sources(String number);

    @Message
    String figures();

    @Message
    String orders();

    @Message
    String all();
}
