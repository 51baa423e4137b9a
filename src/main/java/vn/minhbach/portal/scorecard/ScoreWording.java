package vn.minhbach.portal.scorecard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of scorecards. The words are in {@code portal/messages/score_*.properties}. */
@MessageBundle(value = "score", locale = "vi")
public interface ScoreWording {

    @Message
    String scoresOfSource();

    @Message
    String proofOf();

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String ofPlace(String scorecard, String place);

    @Message
    String criteriaCount(String number);

    @Message
    String placesCount(String number);

    @Message
    String placesTotal(String number);

    @Message
    String possible();

    @Message
    String claimed();

    @Message
    String given();

    @Message
    String lacking();

    @Message
    String difference();

    @Message
    String period();

    @Message
    String otherPeriods();

    @Message
    String points(String number);

    @Message
    String summed();

    @Message
    String unsaid(String number);

    @Message
    String notSaid();

    @Message
    String lackingCriteria(String number);

    @Message
    String allReady(String number);

    @Message
    String noProofSaid();

    @Message
    String nothingOfPlace();

    @Message
    String proofNotNamed();

    @Message
    String withoutProof();

    @Message
    String wanted();

    @Message
    String owner();

    @Message
    String noOwner();

    @Message
    String due();

    @Message
    String noDue();

    @Message
    String overdue();

    @Message
    String differing();

    @Message
    String criterion();

    @Message
    String criteria();

    @Message
    String criteriaOf(String number);

    @Message
    String proof();

    @Message
    String indicator();

    @Message
    String series();

    @Message
    String orders();

    @Message
    String ordersFound();

    @Message
    String ordersNotJoined();

    @Message
    String validity();

    @Message
    String choosePlace();

    @Message
    String allPlaces();

    @Message
    String summary();

    @Message
    String related();

    @Message
    String nothingRelated();

    @Message
    String noPlaces();

    @Message
    String observed();

    @Message
    String whole();

    @Message
    String scoreSections();

    @Message
    String moreScorecards();

    @Message
    String cut(String number);

    @Message
    String seriesCut(String number);

    @Message
    String scorecardOf(String publisher);
}
