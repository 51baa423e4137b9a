package vn.minhbach.portal.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of projects. The words are in {@code portal/messages/project_*.properties}. */
@MessageBundle(value = "project", locale = "vi")
public interface ProjectWording {

    @Message
    String listIntro();

    @Message
    String description(String name);

    @Message
    String field();

    @Message
    String status();

    @Message
    String statusSilent();

    @Message
    String statusOtherwise();

    @Message
    String stepAt();

    @Message
    String stage();

    @Message
    String ofProgramme();

    @Message
    String urgent();

    @Message
    String owner();

    @Message
    String track();

    @Message
    String summary();

    @Message
    String way();

    @Message
    String reported();

    @Message
    String progressWithoutStep();

    @Message
    String money();

    @Message
    String moneySilent();

    @Message
    String priority(int number);

    @Message
    String inNone();

    @Message
    String progress();

    @Message
    String dates();

    @Message
    String datesIntro(String day);

    @Message
    String datesSilent();

    @Message
    String planned();

    @Message
    String forecast();

    @Message
    String actual();

    @Message
    String standing();

    @Message
    String atLatest(String time);

    @Message
    String late(long count);

    @Message
    String doneLate(long count);

    @Message
    String doneLateAtLeast(long count);

    @Message
    String lateStep(String step, long count);

    @Message
    String isLate();

    @Message
    String onDay();

    @Message
    String asOf(String day);

    @Message
    String yearsOld(long count);

    @Message
    String monthsOld(long count);

    @Message
    String daysOld(long count);

    @Message
    String noNews();

    @Message
    String progressUnknown();

    @Message
    String mentioned();

    @Message
    String stepsNote();

    @Message
    String mark(ProjectAnswer.Mark value);

    @Message
    String untoldSteps(String number);

    @Message
    String heldUp();

    @Message
    String noMoney();

    @Message
    String missing();

    @Message
    String missingFact(ProjectAnswer.Missing value);

    @Message
    String sendDocument();

    @Message
    String identifiers();

    @Message
    String code();

    @Message
    String moreObstacles(String number);
}
