package vn.minhbach.portal.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a figure says of itself. The words are in {@code portal/messages/figure_*.properties}. */
@MessageBundle(value = "figure", locale = "vi")
public interface FigureWording {

    @Message
    String showEvidence();

    @Message
    String computed();

    @Message
    String corrected();

    @Message
    String gone();

    @Message
    String insteadOf();

    @Message
    String replaces();

    @Message
    String restated();

    @Message
    String pageBefore();

    @Message
    String computedHere();

    @Message
    String source();

    @Message
    String sourceGone();

    @Message
    String asOf();

    @Message
    String basis();

    @Message
    String note();

    @Message
    String release();

    @Message
    String withdrawn();

    @Message
    String replacedBy();

    @Message
    String noQuote();

    @Message
    String quoteAndSource();
}
