package vn.minhbach.portal.mistake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a mistake is reported to who publishes. The words are in {@code portal/messages/mistake_*.properties}. */
@MessageBundle(value = "mistake", locale = "vi")
public interface MistakeWording {

    @Message
    String report();

    @Message
    String title();

    @Message
    String lede();

    @Message
    String toWhom();

    @Message
    String ofDataset(String title);

    @Message
    String operator();

    @Message
    String noAddress();

    @Message
    String noDataset();

    @Message
    String write();

    @Message
    String open();

    @Message
    String letterTitle();

    @Message
    String letterHow();

    @Message
    String subject(String what);

    @Message
    String dear(String contact);

    @Message
    String found();

    @Message
    String inDataset(String title, String release);

    @Message
    String wrong();

    @Message
    String right();

    @Message
    String source();
}
