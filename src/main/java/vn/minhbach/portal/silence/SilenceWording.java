package vn.minhbach.portal.silence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.minhbach.catalogue.silence.Ending;
import vn.minhbach.catalogue.silence.SilenceKind;
import vn.minhbach.catalogue.silence.SilenceState;

/**
 * What is said of silence, plainly and without blame. The words are in {@code portal/messages/silence_*.properties}.
 */
@MessageBundle(value = "silence", locale = "vi")
public interface SilenceWording {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String asOf(String day);

    @Message
    String none();

    @Message
    String kind();

    @Message
    String kindOf(SilenceKind value);

    @Message
    String state(SilenceState value);

    @Message
    String heading();

    @Message
    String lastReport();

    @Message
    String undated();

    @Message
    String neverReported();

    @Message
    String aboutDays(String number);

    @Message
    String days(String number);

    @Message
    String daysSince(String number, String day);

    @Message
    String directiveEvery(String rhythm);

    @Message
    String publisherEvery(String rhythm);

    @Message
    String noRhythm();

    @Message
    String expectedOn(String day);

    @Message
    String missed(String number);

    @Message
    String sinceNobodyKnows();

    @Message
    String ending(Ending value);

    @Message
    String seeAll(String number);
}
