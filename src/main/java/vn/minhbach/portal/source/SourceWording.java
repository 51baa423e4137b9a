package vn.minhbach.portal.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of sources. The words are in {@code portal/messages/source_*.properties}. */
@MessageBundle(value = "source", locale = "vi")
public interface SourceWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String kind();

    @Message
    String number();

    @Message
    String noNumber();

    @Message
    String issuer();

    @Message
    String issued();

    @Message
    String published();

    @Message
    String issuedOn(String day);

    @Message
    String publishedOn(String day);

    @Message
    String undated();

    @Message
    String notStated();

    @Message
    String url();

    @Message
    String noUrl();

    @Message
    String note();

    @Message
    String relations();

    @Message
    String noRelations();

    @Message
    String citing();

    @Message
    String nothingCites();

    @Message
    String counts();

    @Message
    String progress();

    @Message
    String reports();

    @Message
    String milestones();

    @Message
    String evaluations();
}
