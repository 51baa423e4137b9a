package vn.minhbach.portal.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.catalogue.check.Verdict;

/**
 * What is said of checks; what a rule finds it says itself. The words are in
 * {@code portal/messages/check_*.properties}.
 */
@MessageBundle(value = "check", locale = "vi")
public interface CheckWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String findings();

    @Message
    String none();

    @Message
    String rules();

    @Message
    String rulesIntro();

    @Message
    String rule();

    @Message
    String compared();

    @Message
    String found();

    @Message
    String nothingToCompare();

    @Message
    String kind();

    @Message
    String first(String most);

    @Message
    String verdict(Verdict verdict);

    @Message
    String mark(Verdict verdict);

    @Message
    String seeFinding();
}
