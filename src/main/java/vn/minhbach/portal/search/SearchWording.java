package vn.minhbach.portal.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around a search. The words are in {@code portal/messages/search_*.properties}. */
@MessageBundle(value = "search", locale = "vi")
public interface SearchWording {

    @Message
    String title();

    @Message
    String titleFor(String text);

    @Message
    String kind();

    @Message
    String none(String text);

    @Message
    String whatCanBeFound();

    @Message
    String help();

    @Message
    String helpPlace();

    @Message
    String helpNumber();

    @Message
    String helpWords();

    @Message
    String browse();

    @Message
    String helpFigure();

    @Message
    String didYouMean();

    @Message
    String suggestions();

    @Message
    String suggested(String number);
}
