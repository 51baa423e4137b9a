package vn.minhbach.portal.chart;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around pictures. The words are in {@code portal/messages/picture_*.properties}. */
@MessageBundle(value = "picture", locale = "vi")
public interface ChartWording {

    @Message
    String take();

    @Message
    String embed();

    @Message
    String cite();

    /** Where the same is a table. */
    @Message
    String table();

    @Message
    String embedTitle();

    @Message
    String embedNote();

    @Message
    String address();

    @Message
    String addressNote();

    @Message
    String seeOnPortal();
}
