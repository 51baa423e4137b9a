package vn.minhbach.portal.citation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The page of a figure, and how figures and answers are cited. The words are in
 * {@code portal/messages/cite_*.properties}.
 */
@MessageBundle(value = "cite", locale = "vi")
public interface CitationWording {

    @Message
    String addressAndCitation();

    @Message
    String code();

    @Message
    String of();

    @Message
    String computedOf();

    @Message
    String evidence();

    @Message
    String now();

    @Message
    String stands(String release);

    @Message
    String corrected();

    @Message
    String correctedBy();

    @Message
    String withdrawn();

    @Message
    String partGone();

    @Message
    String address();

    @Message
    String addressNote();

    @Message
    String asData();

    @Message
    String citations();

    @Message
    String copyNote();

    /** Where addresses begin with a slash. */
    @Message
    String hostNote();

    /** What {@code $PORTAL} is in a command. */
    @Message
    String portalNote();

    @Message
    String textVi();

    @Message
    String textEn();

    @Message
    String download();

    @Message
    String answerTitle();

    @Message
    String answerLede();

    @Message
    String notCitable();

    @Message
    String query();

    @Message
    String makeCitation();

    @Message
    String tryFirst();

    @Message
    String seeAnswer();

    @Message
    String size();

    @Message
    String check();

    @Message
    String checkHow();

    @Message
    String answer();

    @Message
    String tooLong();

    @Message
    String guideFigure();

    @Message
    String guideAnswer();

    @Message
    String bytes(String bytes);

    @Message
    String pinnedAt();
}
