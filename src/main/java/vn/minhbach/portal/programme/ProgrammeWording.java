package vn.minhbach.portal.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of programmes. The words are in {@code portal/messages/programme_*.properties}. */
@MessageBundle(value = "programme", locale = "vi")
public interface ProgrammeWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String fiscalYear();

    @Message
    String year(int year);

    @Message
    String projectsCounted();

    @Message
    String promised();

    @Message
    String totalSilent();

    @Message
    String theMoney();

    @Message
    String moneySilent();

    @Message
    String notKnown();

    @Message
    String allKnown();

    @Message
    String obstaclesToo(long number);

    @Message
    String moneySteps();

    @Message
    String howProjectsStand();

    @Message
    String countsSilent();

    @Message
    String total();

    @Message
    String portfolio();

    @Message
    String noneNamed();

    @Message
    String someNamed(String number, String total);

    @Message
    String beforeAndAfter();

    @Message
    String follows();

    @Message
    String beside();

    @Message
    String followedBy();

    @Message
    String noneInData();

    @Message
    String unanswered(UnansweredQuestion value);
}
