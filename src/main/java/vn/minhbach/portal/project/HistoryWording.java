package vn.minhbach.portal.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of how a project came along. The words are in {@code portal/messages/history_*.properties}. */
@MessageBundle(value = "history", locale = "vi")
public interface HistoryWording {
    @Message
    String history();

    @Message
    String intro();

    @Message
    String silent();

    @Message
    String outcome();

    @Message
    String ahead();

    @Message
    String came(String period);

    @Message
    String cameLater(String period);

    @Message
    String putOff(String period);

    @Message
    String otherwise(String period);

    @Message
    String noneTells();

    @Message
    String withdrawnIn(String number);

    @Message
    String chart();

    @Message
    String percent();

    @Message
    String keyActual();

    @Message
    String keyExpected();

    @Message
    String keyGone();

    @Message
    String keyLink();

    /** @param number of what came later than it was expected, or of which nobody tells though its time has passed */
    @Message
    String slipped(int number);

    @Message
    String slippedTo(String from, String to);

    @Message
    String slippedUntil(String from, String to);

    @Message
    String slippedSilent(String from);

    @Message
    String keyLate();
}
