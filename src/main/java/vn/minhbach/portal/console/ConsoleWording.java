package vn.minhbach.portal.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the console. The words are in {@code portal/messages/console_*.properties}. */
@MessageBundle(value = "console", locale = "vi")
public interface ConsoleWording {

    @Message
    String title();

    @Message
    String description();

    @Message
    String back();

    @Message
    String questions();

    /** What stands in the editor of someone who comes with no query, as comments of GraphQL. */
    @Message
    String welcome();

    @Message
    String needsScript();
}
