package vn.minhbach.portal.narrow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around filters and pages of lists. The words are in {@code portal/messages/narrow_*.properties}. */
@MessageBundle(value = "narrow", locale = "vi")
public interface NarrowWording {

    @Message
    String filter();

    @Message
    String filterChosen(int number);

    @Message
    String chosen();

    @Message
    String remove();

    @Message
    String removeAll();

    @Message
    String unknown();

    @Message
    String part(String first, String last, String total);

    @Message
    String loosen();

    @Message
    String gives(String number);

    @Message
    String previous();

    @Message
    String late();

    @Message
    String notLate();

    @Message
    String approved();

    @Message
    String notApproved();

    @Message
    String dated();

    @Message
    String undated();

    @Message
    String parameter(Parameter value);
}
