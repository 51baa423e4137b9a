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
    String deduced();

    @Message
    String tableOfSource();

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

    /** Between who says so and the document. */
    @Message
    String saidIn();

    /** Before a document that names nobody who says so. */
    @Message
    String accordingTo();

    @Message
    String document();

    @Message
    String archivedCopy();

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

    /** Whose dataset a statement is in. */
    @Message
    String dataset();

    /** Beside a statement of somebody's thing in the dataset of another. */
    @Message
    String inDatasetOf(String publisher);

    /** What follows from that. */
    @Message
    String notOwn();

    /** The heading over all such statements. */
    @Message
    String saidByOthers();

    @Message
    String saidByOthersIntro();

    /** How many more such statements there are than a page shows. */
    @Message
    String saidByOthersMore(String number);

    @Message
    String withdrawn();

    @Message
    String replacedBy();

    @Message
    String noQuote();

    @Message
    String quoteAndSource();

    /** What a column has no room for. */
    @Message
    String exactly(String figure);
}
