package vn.minhbach.portal.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of how projects were evaluated. The words are in {@code portal/messages/evaluation_*.properties}. */
@MessageBundle(value = "evaluation", locale = "vi")
public interface EvaluationWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String asOf(String day);

    @Message
    String all();

    @Message
    String allCount(String number);

    @Message
    String home();

    @Message
    String none();

    @Message
    String money();

    @Message
    String finished();

    @Message
    String ago(String days);

    @Message
    String agoAtLeast(String days);

    @Message
    String cost();

    @Message
    String noCost();

    @Message
    String section();

    @Message
    String sectionIntro();

    @Message
    String silent();

    @Message
    String notFinished();

    @Message
    String missing();

    @Message
    String aspect();

    @Message
    String wanted();

    @Message
    String found();

    @Message
    String planned();

    @Message
    String spent();
}
