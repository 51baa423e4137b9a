package vn.minhbach.portal.release;

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
    String toldWhole();

    @Message
    String reason();

    @Message
    String auditHead();

    @Message
    String reverts();

    @Message
    String reportOf();

    @Message
    String overrules();

    @Message
    String revertedBy();

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
    String changes();

    @Message
    String column();

    @Message
    String before();

    @Message
    String after();

    @Message
    String empty();

    @Message
    String compared(String from, String to);

    @Message
    String comparedDescription(String from, String to);

    @Message
    String comparedIntro();

    @Message
    String between();

    @Message
    String moreBetween(String number);

    @Message
    String differences();

    @Message
    String nothingDiffers();

    @Message
    String sinceThen();

    @Message
    String only();

    @Message
    String table();

    @Message
    String kind();

    @Message
    String sameFigure();

    @Message
    String withdrawnFigure();

    @Message
    String newFigure();

    @Message
    String says();

    @Message
    String withdrawnIn();

    @Message
    String since();

    @Message
    String content();

    @Message
    String cells();

    @Message
    String chooseTwo();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String compare();

    @Message
    String redactions();

    @Message
    String redactionsIntro();

    @Message
    String noRedactions();

    @Message
    String redactionNumber(String number);

    @Message
    String redactionCells(String cells);

    @Message
    String redactionColumn();

    @Message
    String redactionCount();

    @Message
    String redactionHash();

    @Message
    String moreContents(String number);

    @Message
    String redacted(String number);
}
