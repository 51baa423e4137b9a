package vn.minhbach.portal.directive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of directives and obstacles. The words are in {@code portal/messages/order_*.properties}. */
@MessageBundle(value = "order", locale = "vi")
public interface DirectiveWording {

    @Message
    String listIntro();

    @Message
    String lead();

    @Message
    String leadSilent();

    @Message
    String supporting();

    @Message
    String due();

    @Message
    String day(String day);

    @Message
    String dueSilent();

    @Message
    String noDay();

    @Message
    String every(int count, String unit);

    @Message
    String outcome();

    @Message
    String outcomeSilent();

    @Message
    String place();

    @Message
    String none();

    @Message
    String noneOfProgramme();

    @Message
    String noneOfProject();

    @Message
    String ofPlace(String place);

    @Message
    String obstaclesOfPlace(String place);

    @Message
    String obstacles();

    @Message
    String noObstacles();

    @Message
    String since(String day);

    @Message
    String resolvedOn(String day);

    @Message
    String unresolved();

    @Message
    String seeAll();

    @Message
    String asOf(String day);

    @Message
    String state();

    @Message
    String deadlines();

    @Message
    String daysLeft(long count);

    @Message
    String dueThatDay();

    @Message
    String overdue(long count);

    /** Up to the day on which who was ordered ended. */
    @Message
    String overdueUntil(long count, String day);

    @Message
    String endedOn(String day);

    @Message
    String nobodyTookOver(String day);

    @Message
    String followedBy();

    @Message
    String inPlaceNow();

    @Message
    String inherited();

    @Message
    String inheritedIntro();

    @Message
    String lastDay(String day);

    @Message
    String late(long count);

    @Message
    String lateAtLeast(long count);

    @Message
    String recursFrom(String day);

    @Message
    String recursFromSource(String day);

    @Message
    String recursFromNobodyKnows();

    @Message
    String periods();

    @Message
    String periodsMissed(String missed, String all);

    @Message
    String missedInARow(String count);

    @Message
    String latestPeriods(String shown, String all);

    @Message
    String period(String from, String to);

    @Message
    String overdueList();

    @Message
    String noOverdue();

    @Message
    String ahead();

    @Message
    String noneAhead();

    @Message
    String calendar();

    @Message
    String calendarHow();

    /** The same where there is no link to subscribe by. */
    @Message
    String calendarByAddress();

    @Message
    String subscribe();

    @Message
    String download();

    @Message
    String calendarName();

    @Message
    String calendarOf(String agency);

    @Message
    String dueEvent(String action);

    @Message
    String source();

    @Message
    String leading();

    @Message
    String asSupporting();

    @Message
    String description(String action);

    @Message
    String otherDay();

    @Message
    String onDay();

    @Message
    String lasting();

    @Message
    String reportsIntro();

    @Message
    String history();

    @Message
    String others();

    @Message
    String ofSource(String count);

    @Message
    String ofLead(String count);

    @Message
    String ofProgramme(String count);

    @Message
    String inPlace(String count);

    @Message
    String programme();

    @Message
    String eachPeriod();
}
