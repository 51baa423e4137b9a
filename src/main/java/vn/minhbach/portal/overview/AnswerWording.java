package vn.minhbach.portal.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.portal.overview.MoneyAtGlance.Heading;

/** What pages say first. The words are in {@code portal/messages/answer_*.properties}. */
@MessageBundle(value = "answer", locale = "vi")
public interface AnswerWording {

    @Message
    String noNumber();

    @Message
    String noted();

    @Message
    String noFund();

    @Message
    String noFundSilent();

    @Message
    String noSum();

    @Message
    String projects(String number);

    @Message
    String spent();

    @Message
    String expectedSpent();

    @Message
    String spentSilent();

    @Message
    String ofPlan(String disbursed, String allocated);

    @Message
    String overdue();

    @Message
    String overdueNone();

    @Message
    String overdueCount(String number);

    @Message
    String longest();

    @Message
    String noReport();

    @Message
    String rule();

    @Message
    String ruleNoFund();

    @Message
    String ruleSpent();

    @Message
    String ruleOverdue();

    @Message
    String undated();

    @Message
    String all();

    @Message
    String ranking();

    @Message
    String rankingRule();

    @Message
    String place();

    @Message
    String year();

    @Message
    String plan();

    @Message
    String disbursed();

    @Message
    String rate();

    @Message
    String who();

    @Message
    String nowIn();

    @Message
    String notStated();

    @Message
    String morePlaces(String number);

    @Message
    String heading(Heading value);

    @Message
    String addedUp(String number);

    @Message
    String late();

    @Message
    String lateNone();

    @Message
    String lateProjects(String number);

    @Message
    String news();

    @Message
    String checked(String number);

    @Message
    String noContradiction();

    @Message
    String contradictions(String number);

    @Message
    String remarks(String number);

    @Message
    String unknown();

    @Message
    String unspent(String number, String all);

    @Message
    String silentProvinces(String number, String all);

    @Message
    String silentProjects(String number, String all);

    @Message
    String status();

    @Message
    String namedProjects(String number);

    @Message
    String progressUnknown();

    @Message
    String obstacles();

    @Message
    String obstacleCount(String number);

    @Message
    String obstaclesNone();

    @Message
    String identifiers();

    @Message
    String before(String day);

    @Message
    String nothingYet(String name);

    @Message
    String nothingOwn();

    @Message
    String notTold();
}
