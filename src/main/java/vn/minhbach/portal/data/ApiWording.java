package vn.minhbach.portal.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How to ask by GraphQL. The words are in {@code portal/messages/api_*.properties}. */
@MessageBundle(value = "api", locale = "vi")
public interface ApiWording {

    @Message
    String title();

    @Message
    String lede();

    @Message
    String contents();

    @Message
    String start();

    @Message
    String startText();

    @Message
    String console();

    @Message
    String schema();

    @Message
    String consoleNote();

    @Message
    String addressNote();

    @Message
    String questions();

    @Message
    String questionsText();

    @Message
    String query();

    @Message
    String inConsole();

    @Message
    String answer();

    @Message
    String cite();

    @Message
    String paging();

    @Message
    String pagingText();

    @Message
    String pagingPinned();

    @Message
    String limits();

    @Message
    String limitsText();

    @Message
    String limitsMend();

    @Message
    String errors();

    @Message
    String errorsText();

    @Message
    String time();

    @Message
    String timeText();

    @Message
    String timeRelease();

    @Message
    String timePublishedBy();

    @Message
    String timeOn();

    @Message
    String timeLang();

    @Message
    String timeWhere();

    @Message
    String period();

    @Message
    String changes();

    @Message
    String changesText();

    @Message
    String seeQuestion();

    @Message
    String live();

    @Message
    String feeds();

    @Message
    String webhooks();

    @Message
    String numbers();

    @Message
    String numbersText();

    @Message
    String citing();

    @Message
    String citingText();

    @Message
    String licences();

    @Message
    String howToCite();

    @Message
    String programs();

    @Message
    String programsText();
}
