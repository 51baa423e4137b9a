package vn.minhbach.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the publishers' pages say of who gets in, where they are signed in, what was denied, and what is handed over.
 * The words are in {@code portal/messages/access_*.properties}.
 */
@MessageBundle(value = "access", locale = "vi")
public interface AccessWording {

    @Message
    String signedOut();

    @Message
    String signedOutHow();

    @Message
    String signedOutButton();

    @Message
    String denials();

    @Message
    String denialsIntro();

    @Message
    String noDenials();

    @Message
    String times();

    @Message
    String cameFrom();

    @Message
    String earlier();

    @Message
    String tooMany();

    @Message
    String tooManyHow();

    @Message
    String draftsFull();

    @Message
    String draftsFullHow(String most, String mebibytes);

    @Message
    String sessions();

    @Message
    String sessionsIntro();

    @Message
    String openSessions();

    @Message
    String noSessions();

    @Message
    String thisSession();

    @Message
    String since();

    @Message
    String lastUsed();

    @Message
    String endSession();

    @Message
    String tokens();

    @Message
    String noTokens();

    @Message
    String goodUntil();

    @Message
    String revokeToken();

    @Message
    String needsTls();

    @Message
    String needsTlsHow();

    @Message
    String transfers();

    @Message
    String offer();

    @Message
    String offerHow();

    @Message
    String offerTable();

    @Message
    String offerCode();

    @Message
    String offerTo();

    @Message
    String offerButton();

    @Message
    String offeredTo(String publisher);

    @Message
    String offeredBy(String publisher);

    @Message
    String takeBack();

    @Message
    String takeOverHow();
}
