package vn.minhbach.portal.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of directives and obstacles. The words are in {@code portal/messages/order_*.properties}. */
@MessageBundle(value = "order", locale = "vi")
public interface OrderWording {

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
    String unanswered();

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
}
