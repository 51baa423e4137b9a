package vn.minhbach.portal.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of projects carried over into another year. The words are in
 * {@code portal/messages/carryover_*.properties}.
 */
@MessageBundle(value = "carryover", locale = "vi")
public interface CarryOverWording {

    @Message
    String life();

    @Message
    String lifeIntro();

    @Message
    String yearSilent();

    @Message
    String from();

    @Message
    String to();

    @Message
    String brought();

    @Message
    String left();

    @Message
    String onlyTold();

    @Message
    String tookOver();

    @Message
    String passedOn();

    @Message
    String noneTookOver();

    @Message
    String nonePassedOn();

    @Message
    String counted();

    @Message
    String countedBefore();

    @Message
    String notNamed();

    @Message
    String merged();
}
